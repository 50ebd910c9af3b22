internal import Reporting

extension JSONParser {
    /// Reads a number and returns its text (RFC 8259, 6).
    mutating func readNumber() throws(JSONSyntaxError) -> String {
        let start = index
        if peek == UInt8(ascii: "-") { index += 1 }
        let integer = index
        try skipDigits(after: .minusSign)
        if bytes[integer] == UInt8(ascii: "0"), index > integer + 1 {
            throw error(.leadingZero, at: integer)
        }
        if peek == UInt8(ascii: ".") {
            index += 1
            try skipDigits(after: .decimalPoint)
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            index += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
            try skipDigits(after: .exponent)
        }
        if index < bytes.count, isPartOfWord(bytes[index]) {
            throw error(.notANumber(word(from: start)), at: start)
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipDigits(after part: Diagnostic.Message.NumberPart) throws(JSONSyntaxError) {
        let start = index
        while index < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index] {
            index += 1
        }
        if index == start { throw error(.missingDigit(after: part), at: index) }
    }
}
