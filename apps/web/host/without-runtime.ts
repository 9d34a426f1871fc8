/**
 * The scripts of the renderer: those loaded from its folder, and every inline one that does not
 * say its type, which data and our own do. No part of a page is a client component:
 * all they would do is go through the finished page once more.
 */
const runtime = /<script(?:(?=[^>]*\ssrc="\/_next\/)|(?![^>]*\s(?:src|type)=))[^>]*>[\s\S]*?<\/script>/g;

/** What asks for those scripts ahead of time. */
const hint = /<link rel="preload" as="script"[^>]*>/g;

/** A finished page as it is sent: without the scripts of the renderer, with our own and with its data. */
export function withoutRuntime(html: string): string {
  return html.replace(runtime, '').replace(hint, '');
}
