/** A Parquet file, which the build puts into the program as its bytes. */
declare module '*.parquet' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
