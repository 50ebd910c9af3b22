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
        return String(decoding: utf8.compactMap(Self.letterOrDigit), as: UTF8.self)
    }

    /// Returns whether the letters and digits of another text are the same.
    func hasLettersAndDigits(of other: String) -> Bool {
        var (left, right) = (utf8.makeIterator(), other.utf8.makeIterator())
        while true {
            let (one, another) = (Self.nextLetterOrDigit(&left), Self.nextLetterOrDigit(&right))
            // Beyond ASCII, it depends on more than bytes.
            if one ?? 0 >= 0x80 || another ?? 0 >= 0x80 { return lettersAndDigits == other.lettersAndDigits }
            if one != another { return false }
            if one == nil { return true }
        }
    }

    /// Returns the next letter in lowercase, digit or byte of another character than those of ASCII.
    private static func nextLetterOrDigit(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
        while let byte = bytes.next() {
            if byte >= 0x80 { return byte }
            if let kept = letterOrDigit(byte) { return kept }
        }
        return nil
    }

    /// Returns the letter of ASCII in lowercase, or the digit; `nil` for other bytes.
    static func letterOrDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte + 0x20
        case 0x61...0x7A, 0x30...0x39: byte
        default: nil
        }
    }
}
