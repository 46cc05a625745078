/** Writes whole numbers from 0 in as few bytes as they need: seven bits each, the lowest first. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  write(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** Returns the bytes as base64, which JSON can contain. */
  toBase64(): string {
    let text = "";
    for (let at = 0; at < this.#bytes.length; at += 8192) {
      text += String.fromCharCode(...this.#bytes.slice(at, at + 8192));
    }
    return btoa(text);
  }
}

/** Reads the numbers that a {@link ByteWriter} wrote. Throws a RangeError after the last one. */
export class ByteReader {
  readonly #text: string;
  #at = 0;

  constructor(base64: string) {
    this.#text = atob(base64);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The number of bytes left, which is also the maximum number of numbers left. */
  get left(): number {
    return this.#text.length - this.#at;
  }

  read(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.isAtEnd) break;
      const byte = this.#text.charCodeAt(this.#at);
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError("the data ends too early");
  }
}
