extension Mutation {
    // MARK: - Responses

    static let responseChanges: [Change] = [
        { mutation in
            guard let path = mutation.pick({ $0.dropLast().last == "responses" && $1["content"] != nil }) else { return nil }
            mutation.root[path + ["content"]] = nil
            return "remove the content of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.dropLast().last == "responses" && $1["description"] != nil }) else { return nil }
            var content = mutation.json(#"{"application/json": {}}"#)
            content[["application/json", "schema"]] = mutation.schema()
            mutation.root[path + ["content"]] = content
            return "change the content of \(path)"
        },
        { mutation in
            guard let path = mutation.operation(), let status = mutation.pick(["200", "204", "202", "404", "500"]) else { return nil }
            var response = mutation.json(#"{"description": "Added."}"#)
            if status != "204" {
                response["content"] = mutation.json(#"{"application/json": {}}"#)
                response[["content", "application/json", "schema"]] = mutation.schema()
            }
            mutation.root[path + ["responses", status]] = response
            return "set \(status) of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "responses" && $1.keys.count > 1 }) else { return nil }
            guard let status = mutation.pick(mutation.root[path]?.keys ?? []) else { return nil }
            mutation.root[path + [status]] = nil
            return "remove \(status) of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.dropLast().last == "responses" && $1["description"] != nil }) else { return nil }
            if mutation.root[path + ["headers"]] == nil { mutation.root[path + ["headers"]] = .object([]) }
            mutation.root[path + ["headers", "X-Added"]] = mutation.json(#"{"schema": {"type": "integer"}}"#)
            return "add a header to \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ path, _ in path.dropLast().last == "headers" }) else { return nil }
            mutation.root[path] = mutation.isHeads() ? nil : mutation.json(#"{"schema": {"type": "boolean"}}"#)
            return "change \(path)"
        },
    ]

    // MARK: - Servers, credentials and webhooks

    static let clientChanges: [Change] = [
        { mutation in
            guard let path = mutation.pick({ path, _ in path.count == 2 && path[0] == "servers" }) else { return nil }
            mutation.root[path] = nil
            return "remove \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ path, _ in path.count == 2 && path[0] == "servers" }) else { return nil }
            mutation.root[path + ["description"]] = .scalar("\"\(mutation.newName())\"")
            return "rename \(path)"
        },
        { mutation in
            mutation.root[["servers", "-"]] = mutation.json(
                #"{"url": "https://added.example.com/{path}", "variables": {"path": {"default": "a"}}}"#
            )
            return "add a server"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "variables" && !$1.keys.isEmpty }) else { return nil }
            guard let name = mutation.pick(mutation.root[path]?.keys ?? []) else { return nil }
            mutation.root[path + [name]] = mutation.json(
                mutation.pick([#"{"default": "eu"}"#, #"{"default": "eu", "enum": ["eu", "asia"]}"#]) ?? "{}"
            )
            return "change \(name) of \(path)"
        },
        { mutation in
            mutation.root["security"] = mutation.json(mutation.pick(["[]", #"[{"login": []}]"#, #"[{"key": []}, {"login": []}]"#]) ?? "[]")
            return "change security"
        },
        { mutation in
            mutation.root = mutation.json(mutation.root.text.replacing("\"key\": ", with: "\"token\": "))
            return "rename the credential key"
        },
        { mutation in
            mutation.root[["components", "securitySchemes", "key"]] = mutation.json(
                #"{"type": "http", "scheme": "\#(mutation.isHeads() ? "basic" : "bearer")"}"#
            )
            return "change the credential key"
        },
        { mutation in
            var webhook = mutation.json(
                #"{"post": {"requestBody": {"content": {"application/json": {}}}, "responses": {"204": {"description": "Done."}}}}"#
            )
            webhook[["post", "requestBody", "content", "application/json", "schema"]] = mutation.schema()
            mutation.root[["webhooks", mutation.isHeads() ? "petAdded" : "petGone"]] = webhook
            return "change the webhooks"
        },
        { mutation in
            guard mutation.root["webhooks"] != nil else { return nil }
            mutation.root["webhooks"] = nil
            return "remove the webhooks"
        },
    ]
}
