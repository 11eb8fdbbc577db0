/* The same compilation of a message catalogue for jest as src/tooling/lingui-catalogue-loader.mjs does for webpack. */
const { compileMessage } = require('@lingui/message-utils/compileMessage');

module.exports = {
  process(source) {
    const entries = Object.entries(JSON.parse(source));
    const messages = Object.fromEntries(entries.map(([key, text]) => [key, compileMessage(text)]));
    return { code: `exports.messages = ${JSON.stringify(messages)};` };
  },
};
