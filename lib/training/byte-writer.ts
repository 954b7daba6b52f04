/** Writes numbers and words as ByteReader (lib/core/attribution/tagger) reads them. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  byte(value: number): void {
    const at = this.next(1);
    this.view.setUint8(at, value);
  }

  signedByte(value: number): void {
    const at = this.next(1);
    this.view.setInt8(at, value);
  }

  uint16(value: number): void {
    const at = this.next(2);
    this.view.setUint16(at, value, true);
  }

  uint32(value: number): void {
    const at = this.next(4);
    this.view.setUint32(at, value, true);
  }

  float32(value: number): void {
    const at = this.next(4);
    this.view.setFloat32(at, value, true);
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.byte(Math.min(unit, 128));
      if (unit >= 128) this.uint16(unit);
    }
  }

  /** What was written so far. */
  result(): ArrayBuffer {
    return this.bytes.buffer.slice(0, this.at);
  }

  private next(count: number): number {
    const at = this.at;
    this.at += count;
    if (this.at <= this.bytes.length) return at;
    const larger = new Uint8Array(2 * this.at);
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
    return at;
  }
}
