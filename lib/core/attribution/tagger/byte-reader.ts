/** Reads numbers and words from bytes, little-endian, one after the other; throws a RangeError past the end. */
export class ByteReader {
  /** Where the next byte stands. */
  at = 0;
  /** All of them, for loops in which a call for each would be felt. */
  readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: ArrayBuffer) {
    this.bytes = new Uint8Array(bytes);
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
