/// Writes numbers of several kinds in as many bits as they tell something new.
struct NumberEncoder {
  private var model: NumberModel
  private var interval = BitInterval()
  private var bytes: [UInt8] = []

  init(kinds: Int) { model = NumberModel(kinds: kinds) }

  /// A number from 0 on.
  mutating func write(_ value: Int, _ kind: Int) {
    let number = UInt64(value) + 1
    let length = UInt64.bitWidth - number.leadingZeroBitCount
    for shorter in 1..<length { write(true, NumberModel.isLonger(kind, than: shorter)) }
    write(false, NumberModel.isLonger(kind, than: length))
    for left in stride(from: length - 2, through: 0, by: -1) {
      let known = number >> UInt64(left + 1)
      write(number >> UInt64(left) & 1 == 1, NumberModel.bit(kind, of: length, after: known))
    }
  }

  private mutating func write(_ bit: Bool, _ place: NumberModel.Place) {
    interval.narrow(to: bit, at: interval.middle(model.chance(place)))
    model.learn(bit, place)
    while let byte = interval.shift() { bytes.append(byte) }
  }

  /// All that was written.
  var finished: [UInt8] { bytes + interval.ending }
}
