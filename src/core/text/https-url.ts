/** Only these become a link: nothing that runs, nothing invisible, nothing that could end an attribute. */
const httpsUrl = /^https:\/\/[^\s/?#"<>\\^`{|}\p{C}][^\s"<>\\^`{|}\p{C}]*$/u;

/** Whether the text is one whole https address and nothing else. */
export function isHttpsUrl(text: string): boolean {
  return httpsUrl.test(text);
}
