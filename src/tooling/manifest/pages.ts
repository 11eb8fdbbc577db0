/** The pages the build emits beside the manifest; webpack.config.js emits each of them. */
export const emittedPages = ['taskpane.html', 'commands.html', 'support.html'] as const;
