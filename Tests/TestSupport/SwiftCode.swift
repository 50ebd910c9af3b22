/// The names in Swift code, without those in comments and literals.
public struct SwiftCode: Sendable {
    /// The declared types, also nested ones.
    public private(set) var declaredTypes: Set<String> = []
    /// The parameters of generic types and functions.
    public private(set) var typeParameters: Set<String> = []
    /// The declared functions, properties and cases of enumerations, also those in functions.
    public private(set) var declaredMembers: Set<String> = []
    /// The types of other files that get conformances.
    public private(set) var extendedTypes: Set<String> = []
    /// The words that begin with a capital letter and aren't preceded by a period.
    public private(set) var mentionedTypes: Set<String> = []
    /// The words after a period that begin with a small letter.
    public private(set) var mentionedMembers: Set<String> = []

    public init(_ source: String) {
        let code = Self.withoutLiterals(Array(source.utf8))
        var position = 0
        var keyword = ""
        while position < code.count {
            guard Self.isWordPart(code[position]) else {
                // A declaration's name follows its keyword.
                if code[position] != UInt8(ascii: " ") { keyword = "" }
                position += 1
                continue
            }
            let start = position
            while position < code.count, Self.isWordPart(code[position]) { position += 1 }
            let word = String(decoding: code[start..<position], as: UTF8.self)
            let isType = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(code[start])
            note(word, after: keyword, isType: isType, follows: code[..<start], precedes: code[position...])
            keyword = word
        }
    }

    private mutating func note(
        _ word: String,
        after keyword: String,
        isType: Bool,
        follows: ArraySlice<UInt8>,
        precedes: ArraySlice<UInt8>
    ) {
        let isRange = follows.suffix(3).elementsEqual("...".utf8)
        let isMember = follows.last == UInt8(ascii: ".") && !isRange
        if isType, !isMember, follows.last != UInt8(ascii: "`") { mentionedTypes.insert(word) }
        if !isType, isMember { mentionedMembers.insert(word) }
        if Self.typeKeywords.contains(keyword) { declaredTypes.insert(word) }
        if Self.memberKeywords.contains(keyword), !isType { declaredMembers.insert(word) }
        if keyword == "extension", precedes.first == UInt8(ascii: ":") { extendedTypes.insert(word) }
        let mayBeGeneric = word == "init" || Self.typeKeywords.contains(keyword) || keyword == "func"
        if mayBeGeneric, precedes.first == UInt8(ascii: "<") { typeParameters.formUnion(Self.parameters(precedes)) }
    }

    /// Returns the names of the parameters in angle brackets.
    private static func parameters(_ list: ArraySlice<UInt8>) -> [String] {
        let inner = list.dropFirst().prefix { $0 != UInt8(ascii: ">") }
        return inner.split(separator: UInt8(ascii: ",")).map { parameter in
            String(decoding: parameter.drop { !isWordPart($0) }.prefix(while: isWordPart), as: UTF8.self)
        }
    }

    /// Returns the code with spaces for comments and literals. Interpolated expressions remain.
    private static func withoutLiterals(_ source: [UInt8]) -> [UInt8] {
        var code: [UInt8] = []
        var position = 0
        /// The literals that are open, each with the open parentheses of its interpolation.
        var literals: [(end: String, parentheses: Int)] = []
        while position < source.count {
            let rest = source[position...]
            let literal = literals.last
            if let literal, literal.parentheses == 0 {
                let isRaw = literal.end.hasSuffix("#")
                if !isRaw, rest.starts(with: "\\(".utf8) {
                    literals[literals.count - 1].parentheses = 1
                    position += 2
                } else if !isRaw, rest.first == UInt8(ascii: "\\") {
                    position += 2
                } else if rest.starts(with: literal.end.utf8) {
                    literals.removeLast()
                    position += literal.end.utf8.count
                } else {
                    position += 1
                }
                code.append(UInt8(ascii: " "))
                continue
            }
            if rest.starts(with: "//".utf8) {
                position = rest.firstIndex(of: UInt8(ascii: "\n")) ?? source.count
            } else if let quotes = ["#\"", "\"\"\"", "\""].first(where: { rest.starts(with: $0.utf8) }) {
                literals.append((String(quotes.reversed()), 0))
                position += quotes.utf8.count
                code.append(UInt8(ascii: " "))
            } else {
                if let literal, rest.first == UInt8(ascii: "(") { literals[literals.count - 1].parentheses = literal.parentheses + 1 }
                if let literal, rest.first == UInt8(ascii: ")") { literals[literals.count - 1].parentheses = literal.parentheses - 1 }
                code.append(source[position])
                position += 1
            }
        }
        return code
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private static let typeKeywords: Set = ["struct", "class", "enum", "actor", "protocol", "typealias", "associatedtype"]
    private static let memberKeywords: Set = ["func", "var", "let", "case"]
}
