extension String {
    /// Whether there are only ASCII letters and digits, as in most names.
    var hasOnlyLettersAndDigits: Bool {
        utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        }
    }

    /// The letters and digits in lowercase, which are the same in names that differ only in case and separators.
    var lettersAndDigits: String {
        // Most names are ASCII. Looking up character properties is slow.
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return lowercased().filter { $0.isLetter || $0.isNumber } }
        let kept = utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x41...0x5A: byte + 0x20
            case 0x61...0x7A, 0x30...0x39: byte
            default: nil
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
