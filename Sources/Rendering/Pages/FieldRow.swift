import Documenting
import Mustache
import Planning
import Reporting

/// A row of a table of parameters or fields. All text is Markdown.
struct FieldRow {
    var name: String
    var sentAs: String
    var type: String
    var isRequired: Bool
    /// The default value as JSON.
    var defaultValue: String?
    var meaning: String

    /// The maximum length of a cell in characters. Longer text is moved below the table.
    private static let maximumMeaning = 500

    /// The maximum number of enum values in a cell. A model's page lists all of them.
    private static let maximumValues = 12

    var record: TemplateRecord {
        [
            "name": .text(name),
            "sentAs": .text(sentAs),
            "type": .text(type),
            "required": .text(isRequired ? "yes" : "no"),
            "default": .text(defaultValue.map { Markdown.code($0, isCell: true) } ?? ""),
            "meaning": .text(isLong ? "\(beginning)More below." : meaning),
        ]
    }

    /// Returns the keys of the list below a table: the rows with text that doesn't fit in a cell.
    static func notes(of rows: [FieldRow]) -> TemplateValue {
        let notes = rows.filter(\.isLong).map { row -> TemplateRecord in ["name": .text(row.name), "meaning": .text(row.meaning)] }
        return notes.isEmpty ? .absent : .record(["notes": .list(notes)])
    }

    private var isLong: Bool { meaning[...].length > Self.maximumMeaning }

    /// The first sentence, if it fits in a cell and its Markdown is complete.
    private var beginning: String {
        let paragraph = meaning[...].range(ofASCII: "<br>").map { String(meaning[..<$0.lowerBound]) } ?? meaning
        let sentence = paragraph[...].range(ofASCII: ". ").map { String(paragraph[..<$0.lowerBound]) + "." } ?? paragraph
        func count(_ mark: Unicode.Scalar) -> Int { sentence.utf8.count(of: UInt8(ascii: mark)) }
        // Code, emphasis or a link must not extend beyond the sentence.
        let isComplete =
            count("`").isMultiple(of: 2) && (count("*") + count("_")).isMultiple(of: 2) && count("[") == count("]")
        return isComplete && sentence[...].length <= Self.maximumMeaning ? sentence + " " : ""
    }

    /// Returns the rows for the properties of a structure.
    static func rows(
        of structure: Structure,
        _ models: ModelPages,
        _ links: PageLinks,
        _ declarations: [QualifiedName: Declaration]
    ) -> [FieldRow] {
        let defaults = models.defaults[structure.name]
        return structure.properties.map { property in
            FieldRow(
                name: Markdown.code(property.name.text),
                sentAs: Markdown.code(property.wireName, isCell: true),
                type: links.type(property.type, spelled: property.pageSpelling),
                isRequired: property.isRequired && property.defaultValue == nil,
                defaultValue: defaults?[property.wireName] ?? property.defaultValue?.code,
                meaning: meaning(property.documentation, type: property.type, declarations)
            )
        }
    }

    /// Returns the documentation followed by the values of an enum.
    static func meaning(_ documentation: Documentation, type: TypeReference, _ declarations: [QualifiedName: Declaration]) -> String {
        var parts = documentation.paragraphs.map(Markdown.line).filter { !$0.isEmpty }
        if documentation.isDeprecated { parts.insert("**Deprecated.**", at: 0) }
        if let name = type.mentioned, case .openEnum(let openEnum)? = declarations[name], !openEnum.cases.isEmpty {
            let values = openEnum.cases.prefix(maximumValues).map { Markdown.code($0.value.text, isCell: true) }
            let more = openEnum.cases.count - values.count
            guard values.count > 1 else {
                parts.append("\(type.isCollection ? "The value of each" : "Its value") is \(values[0]).")
                return parts.joined(separator: "<br>")
            }
            let list = values.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
            parts.append("\(type.isCollection ? "Each is one" : "One") of \(list).")
        }
        return parts.joined(separator: "<br>")
    }
}

extension TypeReference {
    fileprivate var isCollection: Bool {
        switch self {
        case .array, .dictionary: true
        case .optional(let wrapped): wrapped.isCollection
        case .builtIn, .chosen, .declared: false
        }
    }
}

extension OpenEnum.RawValue {
    /// The value as sent; as a literal if it is invisible or ambiguous.
    var text: String {
        switch self {
        case .string(let text): text.isEmpty || DocComment.lines(of: text) != [text] ? SwiftLiteral.string(text) : text
        case .integer(let number): "\(number)"
        }
    }
}

extension StoredProperty {
    /// The type including nullability. Another column shows whether the value is optional.
    fileprivate var pageSpelling: String {
        switch presence {
        case .required, .optional, .optionalOrNull: type.spelling()
        case .nullable: type.spelling() + "?"
        case .optionalNullable: "Nullable<\(type.spelling())>"
        }
    }
}
