import { isHttpsUrl } from '../../../src/core/text/https-url.ts';

describe('isHttpsUrl', () => {
  it.each([
    'https://centrum.example',
    'https://centrum.example/pagina?van=mail&taal=nl#top',
    "https://centrum.example/l'enfant",
    'https://überall.example/é',
  ])('knows %j', (text) => {
    expect(isHttpsUrl(text)).toBe(true);
  });

  it.each([
    '',
    'https://',
    'https:///pad',
    'http://centrum.example',
    'javascript:alert(1)',
    'https://centrum.example/ en meer',
    'https://centrum.example/"onclick="x',
    'https://centrum.example/<b>',
    ' https://centrum.example',
    'https://centrum.example/\u202emoc',
    'Kijk op https://centrum.example',
  ])('refuses %j', (text) => {
    expect(isHttpsUrl(text)).toBe(false);
  });
});
