import JSONReading
import Planning

/// The text of `JSONKeys` in the runtime: the keys of a model in order, and which of them must be there.
struct JSONKeysLiteral {
    /// Whether the declaration fits on one line, as a literal of one line.
    let fitsLine: Bool
    /// The lines of the literal, escaped.
    let lines: [String]

    init(_ properties: [StoredProperty]) {
        let words = properties.map { Self.word($0.wireName) + $0.keySuffix }
        let line = Self.escaped(words.joined(separator: " "))
        fitsLine = line.count <= 98
        lines = fitsLine ? [line] : words.filled(separator: "", width: 132).split(separator: "\n").map { Self.escaped(String($0)) }
    }

    /// Returns a key as the runtime reads it: a JSON string in quotes, unless it only consists of characters of names.
    private static func word(_ key: String) -> String {
        let isName = key.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "$", "@", ":", "/", "#", "[", "]": true
            default: !scalar.isASCII
            }
        }
        return isName && !key.isEmpty ? key : key.jsonText
    }

    private static func escaped(_ text: String) -> String {
        String(SwiftLiteral.string(text).dropFirst().dropLast())
    }
}

extension StoredProperty {
    /// The suffix of the key in the literal.
    fileprivate var keySuffix: String {
        switch presence {
        case .required: type == .builtIn(.json) ? "|null" : ""
        case .optional, .nullable, .optionalNullable, .optionalOrNull: "?"
        }
    }
}

extension [String] {
    /// Returns the elements with a space or a line break after each separator, so that no line is longer than `width` unless a single
    /// element is.
    func filled(separator: String, width: Int) -> String {
        var text = ""
        var room = width
        for (index, element) in enumerated() {
            let word = index == count - 1 ? element : element + separator
            if text.isEmpty {
                text = word
            } else if word.count < room {
                text += " " + word
                room -= 1
            } else {
                text += "\n" + word
                room = width
            }
            room -= word.count
        }
        return text
    }
}
