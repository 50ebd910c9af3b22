import JSONReading
import Planning

extension StoredProperty {
    /// The property's word in the text of the runtime's `JSONKeys`, escaped: its key, and whether it must be there.
    var keyWord: String {
        let isName = wireName.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "$", "@", ":", "/", "#", "[", "]": true
            default: !scalar.isASCII
            }
        }
        // A key with other characters is in quotes, as a JSON string.
        let key = isName && !wireName.isEmpty ? wireName : wireName.jsonText
        return String(Substring(SwiftLiteral.string(key + keySuffix).utf8.dropFirst().dropLast()))
    }

    /// The suffix of the key.
    private var keySuffix: String {
        switch presence {
        case .required: type == .builtIn(.json) ? "|null" : ""
        case .optional, .nullable, .optionalNullable, .optionalOrNull: "?"
        }
    }
}
