import APIDescription

/// Finds the schemas whose emitted type is `JSONValue` although the description is more specific, in the order in which the client mentions
/// them.
struct UntypedPlaces {
    private let shaped: ShapedAPI
    private let names: TypeNames
    private var places: [Remark] = []
    private var reported: Set<NodePointer> = []
    private var unions: Set<SchemaID> = []

    static func find(_ shaped: ShapedAPI, _ names: TypeNames) -> [Remark] {
        var finder = UntypedPlaces(shaped: shaped, names: names)
        for id in names.top { finder.visit(id) }
        for operation in shaped.operations { finder.visit(operation) }
        return finder.places
    }

    private init(shaped: ShapedAPI, names: TypeNames) {
        self.shaped = shaped
        self.names = names
    }

    private mutating func visit(_ operation: OperationShape) {
        let responses = operation.success.alternatives + operation.problem.failures.flatMap(\.alternatives)
        let schemas = responses.map(\.schema) + operation.headers.map(\.schema) + operation.bodies.map(\.schema)
        for schema in schemas + operation.parameters.map({ $0.isText ? nil : $0.schema }) {
            if let schema { visit(schema) }
        }
    }

    private mutating func visit(_ id: DeclarationID) {
        let declaration = shaped.declarations[id]
        let schema = shaped.declarations.isForm(id) ? shaped.graph.target(of: declaration.schema) : declaration.schema
        switch shaped.shapes.shape(of: schema) {
        case .object(let object):
            for property in object.properties { visit(property.schema) }
            if case .kept(let value?) = object.additionalProperties { visit(value) }
        case .union(let union):
            for member in union.members { visit(member.schema) }
            for member in union.members { visit(member: member.schema) }
        case .tuple(let tuple):
            for schema in tuple.elements.map(\.schema) + [tuple.rest].compactMap({ $0 }) { visit(schema) }
        case .stringEnumeration, .integerEnumeration: break
        case .anything, .reference, .builtIn, .chosen, .array, .dictionary: visit(own: schema)
        }
        for nested in names.nested(in: id) { visit(nested) }
    }

    /// Visits a schema where its type is mentioned.
    private mutating func visit(_ id: SchemaID) {
        let graph = shaped.graph
        if graph.hasContent(graph.target(of: id)), reported.insert(graph.table[id].pointer).inserted {
            places.append(Remark(pointer: graph.table[id].pointer, why: "the JSON that the string holds remains text"))
        }
        if shaped.declarations[id] == nil { visit(own: id) }
    }

    private mutating func visit(own id: SchemaID, depth: Int = 0) {
        let pointer = shaped.graph.table[id].pointer
        switch shaped.shapes.shape(of: id) {
        case .builtIn, .chosen, .anything(because: nil), .array(nil), .dictionary(nil): break
        case .array(let inner?), .dictionary(let inner?): visit(inner)
        case .reference(let target):
            if shaped.declarations[target] == nil, depth < 64 { visit(own: target, depth: depth + 1) }
        case .anything(let reason?):
            if reported.insert(pointer).inserted { places.append(Remark(pointer: pointer, why: reason)) }
        case .stringEnumeration, .integerEnumeration, .object, .tuple, .union:
            places.append(Remark(pointer: pointer, why: "it is mentioned where nothing is declared"))
        }
    }

    /// Visits the schemas that a union uses to recognize a member.
    private mutating func visit(member id: SchemaID, depth: Int = 0) {
        switch shaped.shapes.shape(of: id) {
        case .anything, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array(nil), .dictionary(nil): break
        case .reference(let target): if depth < 64 { visit(member: target, depth: depth + 1) }
        case .array(let inner?), .dictionary(let inner?):
            if depth < 4 { visit(member: inner, depth: depth + 1) }
            visit(inner)
        case .object(let object): for property in object.properties { visit(property.schema) }
        case .tuple(let tuple): for element in tuple.elements { visit(element.schema) }
        case .union(let union):
            guard !unions.contains(id) else { return }
            if depth < 2 {
                for member in union.members.prefix(100) { visit(member: member.schema, depth: depth + 1) }
            }
            unions.insert(id)
        }
    }
}
