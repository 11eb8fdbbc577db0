/* The same compilation of a message catalogue for jest as src/tooling/lingui-catalogue-loader.mjs does for webpack. */
const { compileMessage } = require('@lingui/message-utils/compileMessage');

module.exports = {
  process(source) {
    const entries = Object.entries(JSON.parse(source));
    const messages = Object.fromEntries(entries.map(([key, text]) => [key, compileMessage(text)]));
    // Jest reads the result of a .json file as JSON, not as a module.
    return { code: JSON.stringify({ messages }) };
  },
};
