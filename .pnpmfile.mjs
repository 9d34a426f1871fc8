/** Of the reference page only the finished script is served; what it was bundled from (Vue and some 300 packages) is not installed. */
function readPackage(manifest) {
  return manifest.name === '@scalar/api-reference' ? { ...manifest, dependencies: {} } : manifest;
}

export const hooks = { readPackage };
