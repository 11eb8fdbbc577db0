/** Width and height from the header of a PNG file; null when it is none. */
export function pngSize(file: Uint8Array): { width: number; height: number } | null {
  if (file.length < HEADER_LENGTH || !signature.every((byte, index) => file[index] === byte)) {
    return null;
  }
  const header = new DataView(file.buffer, file.byteOffset, HEADER_LENGTH);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** The eight bytes every PNG starts with, then the length and the name of the first chunk: IHDR. */
const signature = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
];
const HEADER_LENGTH = 24;
