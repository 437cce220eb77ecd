import { buffer } from 'node:stream/consumers';
import { crc32, createGzip, deflateRawSync } from 'node:zlib';
import { pack } from 'tar-stream';

export interface Member {
  name: string | Uint8Array;
  content: string | Uint8Array;
  /** A link to `content`. */
  isLink?: boolean;
  /** The size that the directory tells, where it lies. */
  told?: number;
}

/** A ZIP (APPNOTE 4.3), its names as the bytes given. */
export function zip(members: readonly Member[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, isLink, told } of members) {
    const [bytes, nameBytes] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(told ?? bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(isLink ? 0o120777 * 0x10000 : 0o100644 * 0x10000, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, nameBytes]));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(18);
  const listed = Buffer.concat(directory);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end]);
}

export async function tar(members: readonly Member[], packed = false): Promise<Buffer> {
  const archive = pack();
  for (const { name, content, isLink } of members) {
    if (isLink) archive.entry({ name: String(name), type: 'symlink', linkname: String(content) });
    else archive.entry({ name: String(name) }, Buffer.from(content));
  }
  archive.finalize();
  const whole = await buffer(archive as unknown as AsyncIterable<Uint8Array>);
  if (!packed) return whole;
  const gzip = createGzip();
  gzip.end(whole);
  return buffer(gzip);
}
