import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/* npm run icons: draws the PNG icons of the manifest from their SVG sources. */

const drawings = [
  { source: 'icon-small.svg', name: 'icon', sizes: [16, 32] },
  { source: 'icon.svg', name: 'icon', sizes: [64, 80, 128] },
  { source: 'insert.svg', name: 'insert', sizes: [16, 32, 80] },
] as const;

const assets = path.resolve('assets');
for (const { source, name, sizes } of drawings) {
  const svg = readFileSync(path.join(assets, source), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(path.join(assets, `${name}-${size}.png`), png);
  }
}
