declare module 'pngjs' {
  /** https://github.com/pngjs/pngjs: four bytes a pixel, red, green, blue, alpha. */
  export const PNG: {
    readonly sync: {
      read(png: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer };
    };
  };
}
