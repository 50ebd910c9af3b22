import Mustache
import Planning

extension ResponseHeaders {
    /// Returns the keys of `_headers.mustache`.
    ///
    /// - Parameter requestLine: The request line, such as `GET /pets`.
    func templateRecord(requestLine: String, in context: RenderingContext) -> TemplateRecord {
        [
            "requestLine": .text(requestLine),
            "name": .text(name.text),
            "conformances": context.conformancesOfOperationType(),
            "fields": .list(
                fields.map { field in
                    [
                        "documentation": .text(DocComment.text(field.documentation.paragraphs)),
                        "deprecation": field.documentation.deprecatedAttribute,
                        "name": .text(field.name.declared),
                        "wireName": .text(SwiftLiteral.string(field.wireName)),
                        "type": .text(field.type.spelling()),
                        "form": .text(field.type.form().map { ", as: \($0).self" } ?? ""),
                        "represented": .text(field.type.hasForm ? "?.represented" : ""),
                    ]
                }
            ),
        ]
    }

    /// The modules whose types it mentions.
    var modules: Set<String> { Set(fields.flatMap(\.type.modules)) }
}
