import APIDescription
import Reporting

extension ShapedAPI {
    /// Reports names in `required` that no value can have, so that they are ignored.
    func reportRequiredNames(diagnostics: inout Diagnostics) {
        for id in declarations.ids where !declarations.isForm(id) {
            let schema = graph.table[declarations[id].schema]
            guard !schema.required.isEmpty, schema.received == nil, case .object(let object) = shapes.shape(of: declarations[id].schema)
            else { continue }
            let listed = object.properties.map(\.name)
            for name in schema.required where object.ignoredRequirements.contains(name) {
                diagnostics.warning(.ignoredRequirement(name, near: name.otherSpelling(in: listed)), at: schema.location)
            }
        }
    }
}

extension String {
    /// The name that only differs in spelling: `order_id` for `orderId`.
    func otherSpelling(in names: [String]) -> String? {
        let letters = lettersAndDigits
        return names.first { $0 != self && $0.lettersAndDigits == letters }
    }
}

extension Diagnostic.Message {
    fileprivate static func ignoredRequirement(_ name: String, near: String?) -> Self {
        if let near {
            "`required` lists \"\(name)\", which isn't in `properties`: did you mean \"\(near)\"? It is ignored"
        } else {
            "`required` lists \"\(name)\", which isn't in `properties` and which `additionalProperties` excludes; it is ignored"
        }
    }
}
