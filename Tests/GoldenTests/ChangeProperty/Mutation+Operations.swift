extension Mutation {
    // MARK: - Parameters

    /// The path of a parameter.
    mutating func parameter(inPath: Bool = false) -> [String]? {
        pick { path, value in
            path.dropLast().last == "parameters" && value["name"] != nil && (inPath || value["in"]?.string != "path")
        }
    }

    static let parameterChanges: [Change] = [
        { mutation in
            guard let path = mutation.operation() else { return nil }
            let text = #"{"name": "\#(mutation.newName())", "in": "query", "required": \#(mutation.isHeads())}"#
            var parameter = mutation.json(text)
            parameter["schema"] = mutation.schema()
            if mutation.root[path + ["parameters"]] == nil { mutation.root[path + ["parameters"]] = .array([]) }
            mutation.root[path + ["parameters", "-"]] = parameter
            return "add a parameter to \(path)"
        },
        { mutation in
            guard let path = mutation.parameter() else { return nil }
            mutation.root[path] = nil
            return "remove \(path)"
        },
        { mutation in
            guard let path = mutation.parameter() else { return nil }
            let isRequired = mutation.root[path + ["required"]] == .scalar("true")
            mutation.root[path + ["required"]] = .scalar("\(!isRequired)")
            return "toggle required of \(path)"
        },
        { mutation in
            guard let path = mutation.parameter(inPath: true) else { return nil }
            mutation.root[path + ["schema"]] = mutation.schema()
            return "retype \(path)"
        },
        { mutation in
            guard let path = mutation.parameter(inPath: true) else { return nil }
            mutation.root[path + ["x-swift-name"]] = .scalar("\"\(mutation.newName())\"")
            return "name \(path)"
        },
        { mutation in
            guard let path = mutation.parameter() else { return nil }
            mutation.root[path + ["name"]] = .scalar("\"\(mutation.newName())\"")
            return "rename \(path)"
        },
        { mutation in
            guard let path = mutation.parameter() else { return nil }
            mutation.root[path + ["in"]] = .scalar(mutation.isHeads() ? "\"header\"" : "\"query\"")
            return "move \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "parameters" && $1.elements.count > 1 }) else { return nil }
            mutation.root[path]?.swap(0, 1)
            return "swap \(path)"
        },
    ]

    // MARK: - Operations

    mutating func operation() -> [String]? { pick { $0.count == 3 && $0[0] == "paths" && $1["responses"] != nil } }

    static let operationChanges: [Change] = [
        { mutation in
            guard let path = mutation.operation() else { return nil }
            mutation.root[path] = nil
            return "remove \(path)"
        },
        { mutation in
            mutation.root[["paths", "/added"]] = mutation.json(
                #"{"get": {"operationId": "listAdded", "tags": ["pets"], "responses": {"204": {"description": "Nothing."}}}}"#
            )
            return "add an operation"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            mutation.root[path + ["operationId"]] = .scalar("\"\(mutation.newName())Them\"")
            return "rename \(path)"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            mutation.root[path + ["x-swift-name"]] = .scalar("\"\(mutation.newName())\"")
            return "name \(path)"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            mutation.root[path + ["tags"]] = mutation.json(
                mutation.pick([#"["pets"]"#, #"["toys"]"#, #"["other"]"#, #"["pets", "toys"]"#]) ?? "[]"
            )
            return "tag \(path)"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            mutation.root[path + ["deprecated"]] = .scalar("true")
            return "deprecate \(path)"
        },
        { mutation in
            guard let path = mutation.operation(), let method = mutation.pick(["get", "post", "put", "delete"]) else { return nil }
            guard mutation.root[[path[0], path[1], method]] == nil else { return nil }
            mutation.root[[path[0], path[1]]]?.rename(path[2], to: method)
            return "\(method) instead of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.count == 2 && $0[0] == "paths" && !$1.keys.isEmpty }) else { return nil }
            mutation.root["paths"]?.rename(path[1], to: "/v2" + path[1])
            return "move \(path)"
        },
        { mutation in
            mutation.root = mutation.json(mutation.root.text.replacing("[\"toys\"]", with: "[\"playthings\"]"))
            return "rename the tag toys"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            let isThere = mutation.root[path + ["requestBody"]] != nil
            var body = mutation.json(#"{"required": \#(mutation.isHeads()), "content": {"application/json": {}}}"#)
            body[["content", "application/json", "schema"]] = mutation.schema()
            mutation.root[path + ["requestBody"]] = isThere && mutation.isHeads() ? nil : body
            return "change the body of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "requestBody" && $1["content"] != nil }) else { return nil }
            let isRequired = mutation.root[path + ["required"]] == .scalar("true")
            mutation.root[path + ["required"]] = .scalar("\(!isRequired)")
            return "toggle required of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "content" && $1["application/json"] != nil }) else { return nil }
            let other = mutation.pick([
                "application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "application/octet-stream",
            ])
            guard let other, mutation.root[path + [other]] == nil else { return nil }
            if mutation.isHeads() {
                mutation.root[path]?.rename("application/json", to: other)
            } else {
                mutation.root[path + [other]] = mutation.json(#"{"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}"#)
            }
            return "\(other) in \(path)"
        },
        { mutation in
            guard let path = mutation.operation() else { return nil }
            let isThere = mutation.root[path + ["x-pagination"]] != nil
            mutation.root[path + ["x-pagination"]] = isThere ? nil : mutation.json(#"{"link": true}"#)
            return "toggle paging of \(path)"
        },
    ]
}
