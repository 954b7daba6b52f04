/** Reads numbers and words from bytes, little-endian, one after the other; throws a RangeError past the end. */
export class ByteReader {
  private at = 0;
  private readonly view: DataView;

  constructor(bytes: ArrayBuffer) {
    this.view = new DataView(bytes);
  }

  byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  uint16(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }

  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  floats(count: number): Float64Array {
    return Float64Array.from({ length: count }, () => this.float32());
  }

  /** An integer in groups of seven bits, the lowest first. https://protobuf.dev/programming-guides/encoding/#varints */
  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const group = this.byte();
      value |= (group & 127) << shift;
      if (group < 128) return value;
      shift += 7;
    }
  }

  /** Text of so many UTF-16 units, a byte each below 128 and three bytes for the others. */
  text(length: number): string {
    let text = '';
    for (let n = 0; n < length; n += 1) {
      const unit = this.byte();
      text += String.fromCharCode(unit < 128 ? unit : this.uint16());
    }
    return text;
  }
}
