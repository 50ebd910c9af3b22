package import APIDescription

/// The shape of every schema of an API, including derived ones.
package struct ShapeTable: Sendable {
    package let graph: SchemaGraph
    private let shapes: [Shape]

    /// - Parameter shapes: The shapes by number of schema.
    init(graph: SchemaGraph, shapes: [Shape]) {
        precondition(shapes.count == graph.table.count, "each schema has a shape")
        self.graph = graph
        self.shapes = shapes
    }

    package func shape(of id: SchemaID) -> Shape { shapes[id.index] }

    /// The shape of what a schema refers to.
    func shapeOfTarget(of id: SchemaID) -> Shape { shapes[graph.target(of: id).index] }

    /// Whether a schema describes the data of an event only as text, so that it isn't the JSON of a string.
    func isAnyText(_ id: SchemaID) -> Bool {
        switch shapeOfTarget(of: id) {
        case .builtIn(.string), .anything(because: nil): true
        case .anything, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .dictionary, .object, .tuple,
            .union:
            false
        }
    }
}
