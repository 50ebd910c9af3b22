import APIDescription

/// Explains the names of groups, methods and arguments.
struct OperationNameReport {
    let shaped: ShapedAPI
    let names: Names

    private var operations: [Operation] { shaped.api.operations }

    var places: [NamedPlace] {
        names.groups.compactMap { group($0) } + operations.indices.flatMap { methods(of: $0) + arguments(of: $0) }
    }

    private func group(_ group: GroupName) -> NamedPlace? {
        guard let first = operations.first(where: { $0.groupTags.contains(group.tag) }) else { return nil }
        let declared = shaped.api.tags.firstIndex { $0.name == group.tag }
        let why =
            if declared.flatMap({ shaped.api.tags[$0].swiftName }) != nil {
                "x-swift-name"
            } else {
                first.isGroupedByPath ? "the first resource of the path" : "the tag \"\(group.tag)\""
            }
        let pointer = declared.map { NodePointer("#/tags/\($0)") } ?? first.pointer
        return NamedPlace(name: group.property.text, kind: .group, pointer: pointer, why: why)
    }

    private func methods(of number: Int) -> [NamedPlace] {
        let operation = operations[number]
        let groups = Dictionary(names.groups.map { ($0.tag, $0.property.text) }) { first, _ in first }
        return (operation.groupTags.isEmpty ? [""] : operation.groupTags).compactMap { tag in
            guard let method = names.operations[number].methods[tag], let origin = names.methodOrigins[number][tag] else { return nil }
            let name = (groups[tag].map { $0 + "." } ?? "") + method.text
            return NamedPlace(name: name, kind: .method, pointer: operation.pointer, why: reason(origin, of: operation))
        }
    }

    private func reason(_ origin: MethodOrigin, of operation: Operation) -> String {
        let rule =
            switch origin.rule {
            case .chosen: "chosen by an extension"
            case .operationID: "the operationId \"\(operation.id ?? "")\""
            case .path: "the method and path; " + (operation.id.map { "the operationId \"\($0)\" adds nothing" } ?? "no operationId")
            }
        guard let wanted = origin.wanted else { return rule }
        return rule + "; \"\(wanted)\" is " + (origin.holder.map { "the name of \(operations[$0].pointer.text)" } ?? "reserved")
    }

    /// Returns the arguments that aren't simply named as in the description.
    private func arguments(of number: Int) -> [NamedPlace] {
        zip(shaped.operations[number].parameters, names.operations[number].parameters).compactMap { shape, name in
            let parameter = shape.parameter
            guard parameter.swiftName != nil || name.text != Identifier.member(parameter.name) else { return nil }
            let place = shape.schema.map { shaped.graph.table[$0].pointer }
            let pointer = place.flatMap { $0.tokens.last == "schema" ? $0.prefix($0.tokens.count - 1) : nil }
            let method = names.operations[number].methods.values.map(\.text).min() ?? ""
            return NamedPlace(
                name: "\(method)(\(name.text):)",
                kind: .argument,
                pointer: pointer ?? operations[number].pointer,
                why: parameter.swiftName != nil
                    ? "x-swift-name" : "the \(parameter.place.rawValue) parameter \"\(parameter.name)\"; another argument has its name"
            )
        }
    }
}
