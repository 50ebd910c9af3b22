import Mustache
import Planning

extension Union {
    /// The keys of `_union.mustache`.
    func templateRecord(in context: RenderingContext, depth: Int) -> TemplateRecord {
        [
            "documentation": .text(DocComment.text(documentation)),
            "isolation": isolation(depth: depth),
            "isIndirect": .flag(isIndirect),
            "name": .text(name.last),
            "cases": .list(
                cases.map { one in
                    [
                        "documentation": .text(DocComment.text(one.documentation)),
                        "name": .text(Identifier.escaped(one.name)),
                        "type": .text(one.type.spelling(in: name)),
                    ]
                }
            ),
            "nested": .list(nested.map { $0.templateRecord(in: context, depth: depth + 1) }),
        ]
    }

    /// The keys of `_unionCoding.mustache`.
    var codingRecord: TemplateRecord {
        var record: TemplateRecord = [
            "name": .text(name.text),
            "byDiscriminator": .absent,
            "byFirstMatch": .absent,
            "cases": .list(
                cases.map { one in
                    [
                        "reference": .text(one.name),
                        "type": .text(one.type.spelling(in: name)),
                        "hasValues": .flag(!one.discriminatorValues.isEmpty),
                        "values": .text(one.discriminatorValues.map(SwiftLiteral.string).joined(separator: ", ")),
                    ]
                }
            ),
        ]
        switch choice {
        case .discriminator(let property):
            record["byDiscriminator"] = .record(["property": .text(SwiftLiteral.string(property))])
        case .firstMatch:
            record["byFirstMatch"] = .record([:])
        }
        return record
    }
}
