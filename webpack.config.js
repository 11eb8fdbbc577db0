import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The one origin every URL of the add-in derives from. */
const DEVELOPMENT_ORIGIN = 'https://localhost:8444';
const origin = process.env.BIJPRAAT_ORIGIN ?? DEVELOPMENT_ORIGIN;

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

function shared(name, mode) {
  const production = mode === 'production';
  return {
    name,
    mode,
    // The source map is a file of its own: `eval` maps would need unsafe-eval.
    devtool: 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      // Its `browser` field names a build for old script tags, more than twice the size.
      alias: { liquidjs$: 'liquidjs/dist/liquid.browser.mjs' },
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, '.cache', 'webpack'),
      buildDependencies: { config: [import.meta.filename] },
    },
    optimization: {
      minimize: production,
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
    },
    // The sizes that count have a budget of their own (src/tooling/bundle-size.mjs).
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

/** What ships: the pane, the function commands and the files beside them. */
async function addin(mode) {
  const { manifestForOrigin } = await import('./src/tooling/manifest/with-origin.ts');
  const base = shared('addin', mode);
  return {
    ...base,
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
    },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:12].js',
      clean: true,
      crossOriginLoading: 'anonymous',
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            { loader: '@griffel/webpack-loader' },
            { loader: '@fluentui/react-icons-atomic-webpack-loader' },
            swc,
          ],
        },
        {
          test: /[\\/]strings[\\/][a-z]{2}\.json$/,
          type: 'javascript/auto',
          use: require.resolve('./src/tooling/lingui-catalogue-loader.mjs'),
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
      }),
      new HtmlPlugin({
        template: './src/commands/commands.html',
        filename: 'commands.html',
        chunks: ['commands'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'assets/sample', to: 'sample' },
          { from: 'assets/support.html' },
          {
            from: 'manifest.xml',
            transform: (xml) => manifestForOrigin(xml.toString('utf8'), origin),
          },
        ],
      }),
    ],
  };
}

/** The page of the local Outlook; never ships. */
function outlook(mode) {
  return {
    ...shared('outlook', mode),
    entry: { outlook: './src/sandbox/outlook/ui/main.tsx' },
    output: {
      path: path.join(root, '.local', 'outlook'),
      filename: '[name].[contenthash:12].js',
      clean: true,
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [{ loader: '@fluentui/react-icons-atomic-webpack-loader' }, swc],
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/sandbox/outlook/ui/index.html',
        scriptLoading: 'defer',
      }),
    ],
  };
}

export default async function configurations(_env, { mode = 'production' }) {
  return [await addin(mode), outlook(mode)];
}
