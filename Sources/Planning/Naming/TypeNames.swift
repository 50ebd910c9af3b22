import APIDescription
import JSONReading
import Reporting

/// The Swift name of every schema that has a declaration, and where each declaration stands.
struct TypeNames {
    /// By schema; schemas that share one declaration have one name.
    var names = SchemaMap<QualifiedName>()
    /// The schemas declared inside another's declaration, in description order.
    var nested: [QualifiedName: [SchemaID]] = [:]
    /// The declarations at the top of the module, in description order.
    var roots: [Root] = []

    struct Root {
        var name: QualifiedName
        var schema: SchemaID
    }

    subscript(id: SchemaID) -> QualifiedName? { names[id] }
}
