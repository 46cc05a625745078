/**
 * Decodes a Markdown file. It is UTF-8, unless its front matter names another encoding: `encoding: windows-1257`. A byte order mark is
 * left out.
 * @param report Receives a problem, with the line on which the first wrong byte is.
 * @returns `undefined` if the file is not text
 */
export function decodeSource(bytes: Uint8Array, report: (problem: string, line?: number) => void): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    report("it is UTF-16. Save the file as UTF-8.", 1);
    return undefined;
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    report("it holds bytes that are not text, so it is not Markdown. Move it to media/.", lineAt(bytes, zero));
    return undefined;
  }
  const encoding = declaredEncoding(bytes);
  const decoder = encoding === undefined ? new TextDecoder() : decoderFor(encoding);
  if (!decoder) {
    report(`the encoding ${encoding} is not known. Save the file as UTF-8 and remove \`encoding\`.`, 1);
    return undefined;
  }
  const text = decoder.decode(bytes);
  const wrong = text.indexOf("\uFFFD");
  if (wrong !== -1) {
    const line = text.slice(0, wrong).split("\n").length;
    report(
      `a character here is not ${encoding ?? "UTF-8"}, so readers would see �. Save the file as UTF-8${encoding === undefined ? ", or name its encoding in the front matter: `encoding: windows-1257`" : " and remove `encoding`"}.`,
      line,
    );
  }
  return text;
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  // The names of fields and encodings are ASCII in each encoding that a text editor offers.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const [, fields = ""] = /^(?:ï»¿)?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(head) ?? [];
  return /^encoding:[ \t]*["']?([\w.:-]+)/m.exec(fields)?.[1];
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
