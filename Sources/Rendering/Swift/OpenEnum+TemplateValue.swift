import Mustache
import Planning

extension OpenEnum {
    /// Returns the keys of `_openEnum.mustache` and `_rawValue.mustache`.
    ///
    /// - Parameter isDivided: Whether the functions of its raw value are in another file.
    func templateRecord(in context: RenderingContext, depth: Int, isDivided: Bool) -> TemplateRecord {
        [
            "documentation": .text(DocComment.text(documentation)),
            "isolation": isolation(depth: depth),
            "name": .text(name.last),
            "conformances": .text((isInteger ? "OpenIntegerEnum" : "OpenStringEnum") + (context.options.isCodable ? ", Codable" : "")),
            "hasRawValue": .flag(!isDivided),
            "rawType": .text(isInteger ? "Int" : "String"),
            // Swift compares strings by canonical equivalence, JSON by code point.
            "matched": .text(isInteger || cases.isEmpty ? "rawValue" : "JSONKey(rawValue)"),
            "cases": .list(
                cases.map { one in
                    [
                        "documentation": .text(DocComment.text(one.documentation)),
                        "name": .text(one.name.declared),
                        "reference": .text(one.name.member),
                        "value": .text(one.value.literal),
                    ]
                }
            ),
        ]
    }
}

extension OpenEnum.RawValue {
    fileprivate var literal: String {
        switch self {
        case .string(let text): SwiftLiteral.string(text)
        case .integer(let number): "\(number)"
        }
    }
}
