import APIDescription
import JSONReading
import Reporting

extension API {
    /// Returns the API without the subschemas of schemas with an `x-swift-type`, since the chosen type decides what its values consist of.
    ///
    /// A schema that extends such a schema still has its properties, from a copy. A built-in type that can't hold the values is reported
    /// and ignored.
    func withChosenTypes(diagnostics: inout Diagnostics) -> API {
        guard schemas.ids.contains(where: { schemas[$0].chosenType != nil }) else { return self }
        var substitution = ChosenTypes(of: schemas)
        substitution.apply(diagnostics: &diagnostics)
        var api = self
        api.schemas = substitution.table
        return api
    }
}

extension API {
    /// The first names in the spellings of all chosen types, and the names of their modules, which no type of the description can have.
    var chosenTypeNames: Set<String> {
        Set(schemas.ids.compactMap { schemas[$0].chosenType }.flatMap { [$0.outermostName] + [$0.module].compactMap { $0 } })
    }
}

private struct ChosenTypes {
    private(set) var table: SchemaTable
    /// The graph of the schemas in the description.
    private let graph: SchemaGraph
    /// The copy of each schema that others extend.
    private var copies: [SchemaID: SchemaID] = [:]

    init(of table: SchemaTable) {
        self.table = table
        graph = SchemaGraph(table)
    }

    mutating func apply(diagnostics: inout Diagnostics) {
        var replaced: Set<SchemaID> = []
        for id in graph.table.ids {
            guard let type = graph.table[id].chosenType else { continue }
            let kinds = graph.kinds(of: id)
            switch type.resolved(for: kinds, as: graph.table[id]) {
            case .unsuitable(let fitting):
                diagnostics.warning(.unsuitableType(type, kinds, fitting), at: graph.table[id].chosenTypeLocation)
                table[id].content.chosenType = nil
            case .builtIn, .other:
                table[id] = leaf(id, kinds)
                replaced.insert(id)
            }
        }
        for id in graph.table.ids where !replaced.contains(id) { redirectExtensions(of: id, to: replaced) }
    }

    /// The schema without the keywords that decide the type, except for those that inheritance depends on.
    private func leaf(_ id: SchemaID, _ kinds: SchemaTypeSet) -> Schema {
        let (own, target) = (graph.table[id], graph.table[graph.target(of: id)])
        var leaf = Schema.Content(location: own.location, pointer: own.pointer)
        leaf.chosenType = own.chosenType
        leaf.types = kinds
        leaf.isNullable = graph.isNullable(id)
        if case .builtIn? = own.chosenType?.resolved(for: kinds, as: target) {
            // The form of a date or of bytes.
            leaf.format = own.format ?? target.format
            leaf.contentEncoding = own.contentEncoding ?? target.contentEncoding
        }
        if kinds == [.object] { leaf.allOf = own.allOf }
        leaf.title = own.title ?? target.title
        leaf.description = own.description ?? target.description
        leaf.isDeprecated = own.isDeprecated
        leaf.isReadOnly = graph.isReadOnly(id)
        leaf.isWriteOnly = graph.isWriteOnly(id)
        leaf.defaultValue = own.defaultValue ?? target.defaultValue
        leaf.examples = own.examples.isEmpty ? target.examples : own.examples
        leaf.limits = own.limits
        leaf.swiftName = own.swiftName
        return Schema(leaf)
    }

    /// Lets a schema extend the copies of the objects that it extends.
    private mutating func redirectExtensions(of id: SchemaID, to replaced: Set<SchemaID>) {
        let schema = graph.table[id]
        guard schema.extendsItsParts else { return }
        for (index, part) in schema.allOf.enumerated() {
            guard let object = object(at: part, among: replaced) else { continue }
            table[id].content.allOf[index] = copy(of: object)
        }
        if let reference = schema.reference, let object = object(at: reference, among: replaced) {
            table[id].content.reference = nil
            table[id].content.allOf.insert(copy(of: object), at: 0)
        }
    }

    /// The replaced object that a schema is or refers to.
    private func object(at id: SchemaID, among replaced: Set<SchemaID>) -> SchemaID? {
        var id = id
        while !replaced.contains(id) {
            guard let next = graph.table[id].reference else { return nil }
            id = next
        }
        return graph.kinds(of: id) == [.object] ? id : nil
    }

    private mutating func copy(of id: SchemaID) -> SchemaID {
        if let known = copies[id] { return known }
        var schema = graph.table[id]
        schema.content.chosenType = nil
        schema.content.discriminator = nil
        let copy = table.append(schema)
        copies[id] = copy
        return copy
    }
}

extension Schema {
    /// Whether it adds something to its reference or its `allOf`.
    fileprivate var extendsItsParts: Bool {
        (allOf + [reference].compactMap { $0 }).count > 1 || (reference == nil ? false : saysMoreThanItsReference)
            || (!allOf.isEmpty
                && (!properties.isEmpty || !required.isEmpty || !conditions.isEmpty || !(oneOf + anyOf).isEmpty))
    }
}

// MARK: - Kinds

extension SchemaGraph {
    /// The kinds of JSON that values of a schema are, without null; empty if that is unknown.
    fileprivate func kinds(of id: SchemaID, depth: Int = 0) -> SchemaTypeSet {
        let schema = table[target(of: id)]
        let types = table[id].types.isEmpty ? schema.types : table[id].types
        if !types.subtracting([.null]).isEmpty { return types.subtracting([.null]) }
        if let values = schema.enumeration ?? schema.constant.map({ [$0] }) {
            return SchemaTypeSet(values.map(\.enumerationKind)).subtracting([.null])
        }
        if schema.has(.ofObjects) { return [.object] }
        if schema.has(.elements) { return [.array] }
        if schema.format.map({ ShapeFinder.formatsOfStrings.contains($0) }) == true { return [.string] }
        guard depth < 20 else { return [] }
        for part in schema.allOf {
            let kinds = kinds(of: part, depth: depth + 1)
            if !kinds.isEmpty { return kinds }
        }
        let choices = unionMembers(of: schema).map { kinds(of: $0, depth: depth + 1) }
        return choices.contains([]) ? [] : SchemaTypeSet(choices.joined())
    }
}

extension Schema.Keywords {
    /// The keywords that only apply to objects.
    fileprivate static let ofObjects: Schema.Keywords = [.properties, .required, .patternProperties, .additionalProperties]
}

extension Diagnostic.Message {
    fileprivate static func unsuitableType(_ type: ChosenType, _ found: SchemaTypeSet, _ fitting: [SchemaType]) -> Self {
        let names = fitting.map { "`\($0.rawValue)`" }.joined(separator: " or ")
        let values = found.count > 1 ? "several at once" : found.map { "`\($0.rawValue)`" }.joined()
        return "`\(type.spelling)` represents values of the type \(names), not \(values): choose another; this `x-swift-type` is ignored"
    }
}
