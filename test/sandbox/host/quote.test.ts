import {
  escapeHtml,
  htmlToText,
  textToHtml,
} from '../../../src/sandbox/outlook/host/html-to-text.ts';
import { convertBody, newBody, quotedBody } from '../../../src/sandbox/outlook/host/quote.ts';
import {
  forwardSubject,
  normalizeSubject,
  replySubject,
} from '../../../src/sandbox/outlook/host/subject-prefix.ts';
import { aMessage } from './fake-message.ts';

const dutch = {
  language: 'nl-NL',
  signatureHtml: '<p>Sanne</p>',
  timeZone: 'Europe/Amsterdam',
} as const;

test('a new mail has room to write above the signature', () => {
  expect(newBody('html', dutch)).toBe('<div><br></div><div id="Signature"><p>Sanne</p></div>');
  expect(newBody('text', dutch)).toBe('\n\nSanne');
});

test('a mail that an add-in begins has no signature, as in Outlook', () => {
  expect(newBody('html', { ...dutch, startHtml: '<p>Hoi</p>' })).toBe('<div><p>Hoi</p></div>');
});

test('a mail without a signature has no empty place for one', () => {
  expect(newBody('html', { ...dutch, signatureHtml: '' })).toBe('<div><br></div>');
});

test.each([
  ['nl-NL', 'Van', 'maandag 17 mei 2027', 'Onderwerp'],
  ['fr-FR', 'De', 'lundi 17 mai 2027', 'Objet'],
  ['en-US', 'From', 'Monday, May 17, 2027', 'Subject'],
] as const)('in %s the quote is headed by %s and %s', (language, from, date, subject) => {
  const body = quotedBody(aMessage(), { ...dutch, language });
  expect(body).toContain(`<b>${from}:</b> Bram de Wit &lt;bram@partner.example&gt;<br>`);
  expect(body).toContain(date);
  expect(body).toContain(`<b>${subject}:</b> Planning`);
});

test('a reply holds, in order: room, signature, mark, header, and the message as it was', () => {
  const message = aMessage({ body: '<p>Dag <b>Sanne</b> id="vrij"</p>' });
  const body = quotedBody(message, dutch);
  const places = [
    '<div><br></div>',
    '<div id="Signature">',
    '<div id="appendonsend">',
    '<div id="divRplyFwdMsg"',
    message.body,
  ].map((part) => body.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('ids and classes in the quote cannot be taken for those of this mail', () => {
  const earlier = quotedBody(aMessage(), dutch);
  const body = quotedBody(
    aMessage({ body: `<html><body class="m">${earlier}</body></html>` }),
    dutch,
  );
  expect(body.match(/id="Signature"/gu)).toHaveLength(1);
  expect(body).toContain('id="x_Signature"');
  expect(body).not.toContain('<body');
});

test('a header shows what people are called, never as markup', () => {
  const body = quotedBody(
    aMessage({ from: { name: '<img src=x onerror=1>', address: 'x@y.example' }, subject: '<b>' }),
    dutch,
  );
  expect(body).not.toContain('<img');
  expect(body).toContain('&lt;b&gt;');
});

test('copied people are named only where there are any', () => {
  const cc = [{ name: 'Ed', address: 'ed@partner.example' }];
  expect(quotedBody(aMessage({ cc }), dutch)).toContain('<b>CC:</b> Ed &lt;ed@partner.example&gt;');
  expect(quotedBody(aMessage(), dutch)).not.toContain('CC:');
});

test('a plain-text message is quoted below the line Outlook draws', () => {
  expect(quotedBody(aMessage({ bodyType: 'text', body: 'Dag\nSanne' }), dutch)).toBe(
    '\n\nSanne\n\n________________________________\n' +
      'Van: Bram de Wit <bram@partner.example>\n' +
      'Verzonden: maandag 17 mei 2027 om 14:05\n' +
      'Aan: Sanne Bakker <sanne@centrum.example>\n' +
      'Onderwerp: Planning\n\nDag\nSanne',
  );
});

test.each([
  ['Planning', 'Re: Planning', 'Fw: Planning'],
  ['RE: re: Fw: Planning', 'Re: Planning', 'Fw: Planning'],
  ['TR : Antw: Planning', 'Re: Planning', 'Fw: Planning'],
  ['Re[2]: Planning', 'Re: Planning', 'Fw: Planning'],
  ['Regel: Planning', 'Re: Regel: Planning', 'Fw: Regel: Planning'],
  ['', 'Re: ', 'Fw: '],
])('the subject “%s” is answered as “%s”', (subject, reply, forward) => {
  expect(replySubject(subject)).toBe(reply);
  expect(forwardSubject(subject, 'nl-NL')).toBe(forward);
  expect(`Re: ${normalizeSubject(subject)}`).toBe(reply);
});

test('a subject never grows beyond what Outlook takes', () => {
  expect(replySubject('x'.repeat(255))).toHaveLength(255);
});

test.each([
  ['<p>Een</p><p>Twee</p>', 'Een\nTwee'],
  ['Een<br>Twee', 'Een\nTwee'],
  ['<ul><li>Een</li><li>Twee</li></ul>', '- Een\n- Twee'],
  [
    '<style>p { color: red }</style><p>Dag&nbsp;&amp; tot&#x20;ziens &#8364;</p>',
    'Dag & tot ziens €',
  ],
  ['a &lt;b&gt; c', 'a <b> c'],
  ['5 < 6', '5 < 6'],
  ['&#99999999; &onbekend;', '&#99999999; &onbekend;'],
])('the text of %s is read', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('text shown as HTML reads the same again', () => {
  const text = 'Dag <Sanne> & "Bram"\nTot morgen';
  expect(htmlToText(textToHtml(text))).toBe(text);
  expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  expect(convertBody('<p>x</p>', 'html', 'text')).toBe('x');
  expect(convertBody('<p>x</p>', 'html', 'html')).toBe('<p>x</p>');
  expect(convertBody('a\nb', 'text', 'html')).toBe('a<br>b');
});
