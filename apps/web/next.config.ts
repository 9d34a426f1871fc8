import type { NextConfig } from 'next';

/**
 * Pages of today are prerendered and made anew after half an hour; none is served older than an hour. Pages made on request
 * stay in memory, which is bounded, and never reach the disk. The host compresses, after it has taken out the
 * scripts of the renderer.
 */
const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  expireTime: 3600,
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
};

export default config;
