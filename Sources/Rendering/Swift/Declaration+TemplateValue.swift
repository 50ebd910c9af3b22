import Mustache
import Planning

extension Declaration {
    /// Returns the keys of `_declaration.mustache`.
    ///
    /// - Parameters:
    ///   - nested: The texts of the nested declarations.
    ///   - isDivided: Whether everything that can be is in extensions in other files.
    func templateRecord(in context: RenderingContext, depth: Int, nested: [String], isDivided: Bool = false) -> TemplateRecord {
        var record: TemplateRecord = ["structure": .absent, "openEnum": .absent, "union": .absent, "alias": .absent, "wrapper": .absent]
        switch self {
        case .structure(let structure):
            record["structure"] = .record(structure.templateRecord(in: context, depth: depth, nested: nested, isDivided: isDivided))
        case .openEnum(let openEnum): record["openEnum"] = .record(openEnum.templateRecord(in: context, depth: depth, isDivided: isDivided))
        case .union(let union):
            record["union"] = .record(union.templateRecord(in: context, depth: depth, nested: nested, isDivided: isDivided))
        case .alias(let alias): record["alias"] = .record(alias.templateRecord)
        case .wrapper(let alias):
            var wrapper = alias.templateRecord
            wrapper["conformances"] = context.conformances(of: alias.name)
            wrapper["isolation"] = isolation(depth: depth)
            record["wrapper"] = .record(wrapper)
        }
        return record
    }

    /// Returns the modules, apart from the runtime, whose types it mentions, without those that only the declarations inside of it do.
    ///
    /// - Parameter isDivided: Whether everything that can be is in extensions in other files.
    func modules(isDivided: Bool) -> Set<String> {
        switch self {
        case .structure(let structure):
            structure.properties.reduce(into: structure.additionalProperties?.valueType.modules ?? []) { $0.formUnion($1.type.modules) }
        case .union(let union):
            (union.cases.map(\.type) + (isDivided ? [] : union.sharedProperties.map(\.type))).reduce(into: []) { $0.formUnion($1.modules) }
        case .alias(let alias), .wrapper(let alias): alias.type.modules
        case .openEnum: []
        }
    }

    /// Whether the declaration mentions a type of the runtime, as all do except aliases.
    var usesRuntime: Bool {
        switch self {
        case .alias(let alias): alias.type.needsRuntime
        case .structure, .openEnum, .union, .wrapper: true
        }
    }

    /// The keys of `_coding.mustache`; `nil` if a protocol provides the coding.
    var codingRecord: TemplateRecord? {
        var record = Self.noCoding
        switch self {
        case .structure(let structure):
            switch structure.format {
            case .json: record["structureCoding"] = .record(structure.codingRecord)
            case .array(let hasRest): record["tupleCoding"] = .record(structure.tupleRecord(hasRest: hasRest))
            case .multipart(let parts): record["formCoding"] = .record(structure.formRecord(parts: parts))
            }
        case .union(let union): record["unionCoding"] = .record(union.codingRecord)
        case .openEnum, .alias, .wrapper: return nil
        }
        return record
    }

    /// The keys of `_coding.mustache` for a conversion; `nil` if there is none.
    var conversionRecord: TemplateRecord? {
        let conversion: TemplateRecord? =
            switch self {
            case .structure(let structure): structure.conversion.map(structure.conversionRecord)
            case .union(let union): union.conversion.map(union.conversionRecord)
            case .openEnum, .alias, .wrapper: nil
            }
        guard let conversion else { return nil }
        var record = Self.noCoding
        record["conversion"] = .record(conversion)
        return record
    }

    private static var noCoding: TemplateRecord {
        ["structureCoding": .absent, "tupleCoding": .absent, "unionCoding": .absent, "formCoding": .absent, "conversion": .absent]
    }
}

/// Returns the value for `nonisolated`, which only top-level declarations need; nested ones inherit it.
func isolation(depth: Int) -> TemplateValue {
    .text(depth == 0 ? "nonisolated " : "")
}

extension Alias {
    var templateRecord: TemplateRecord {
        [
            "documentation": .text(DocComment.text(documentation)),
            "name": .text(name.last),
            "type": .text(type.spelling()),
        ]
    }
}
