/* The parts of the build that are plain JavaScript, as the benches use them. */

declare module '*/bundle-size.mjs' {
  export const initialScripts: (
    directory: string,
    page: string,
  ) => { name: string; gzip: number }[];
}

declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';

  const configurations: (
    environment: object,
    options: { readonly mode: 'production' | 'development' },
  ) => Promise<Configuration[]>;
  export { configurations as default };
}
