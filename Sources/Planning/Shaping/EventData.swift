import APIDescription

/// The `data` of events that are described as objects (OpenAPI 3.2, 4.14.4.1).
package enum EventData: Sendable, Hashable {
    /// JSON, or text if it isn't valid JSON.
    case json
    /// Text, even if it is valid JSON.
    case text
    /// Text in some events, JSON in others.
    case either
}

extension EventData {
    /// - Parameter schema: The schema of an event, or of a union of events.
    init(of schema: SchemaID, _ types: SchemaTypes) {
        var kinds: Set<EventData> = []
        var visited: Set<SchemaID> = []
        var waiting = [types.graph.target(of: schema)]
        while let next = waiting.popLast() {
            guard visited.insert(next).inserted else { continue }
            switch types.shapes.shape(of: next) {
            case .object(let object):
                guard let data = object.properties.first(where: { $0.name == "data" }) else { continue }
                kinds.insert(data.text != nil || types.isText(data.schema) ? .text : .json)
            case .union(let union): waiting += union.members.map { types.graph.target(of: $0.schema) }
            case .reference(let target): waiting.append(target)
            case .anything, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .tuple, .dictionary: kinds.insert(.json)
            }
        }
        self = kinds.count > 1 ? .either : kinds.first ?? .json
    }
}

extension SchemaTypes {
    /// Whether JSON has the values of a schema as strings.
    fileprivate func isText(_ id: SchemaID) -> Bool {
        switch shapes.shapeOfTarget(of: id) {
        case .stringEnumeration: true
        case .chosen: graph.table[graph.target(of: id)].types == [.string]
        case .builtIn(let type): graph.table[graph.target(of: id)].types.contains(.string) || type == .string
        case .anything, .reference, .integerEnumeration, .array, .tuple, .dictionary, .object, .union: false
        }
    }
}
