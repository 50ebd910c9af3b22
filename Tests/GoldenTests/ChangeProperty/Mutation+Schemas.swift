extension Mutation {
    // MARK: - Schemas

    static let schemaChanges: [Change] = [
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            mutation.root[object + ["properties", name]] = nil
            mutation.setRequired(name, of: object, false)
            return "remove property \(name) of \(object)"
        },
        { mutation in
            guard let (object, _) = mutation.property() else { return nil }
            let name = mutation.newName()
            mutation.root[object + ["properties", name]] = mutation.schema()
            if mutation.isHeads() { mutation.setRequired(name, of: object, true) }
            return "add property \(name) to \(object)"
        },
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            mutation.setRequired(name, of: object, !mutation.isRequired(name, of: object))
            return "toggle required of \(name) of \(object)"
        },
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            mutation.root[object + ["properties", name]] = mutation.schema()
            return "retype property \(name) of \(object)"
        },
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            mutation.root[object + ["properties", name, "x-swift-name"]] = .scalar("\"\(mutation.newName())\"")
            return "name property \(name) of \(object)"
        },
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            let new = mutation.newName()
            mutation.root[object + ["properties"]]?.rename(name, to: new)
            return "rename key \(name) of \(object) to \(new)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "properties" && $1.keys.count > 1 }) else { return nil }
            let count = mutation.root[path]?.keys.count ?? 0
            mutation.root[path]?.swap(0, Int.random(in: 1..<count, using: &mutation.random))
            return "swap properties of \(path)"
        },
        { mutation in
            guard let (object, name) = mutation.property(), let type = mutation.root[object + ["properties", name, "type"]]?.string else {
                return nil
            }
            mutation.root[object + ["properties", name, "type"]] = mutation.json("[\"\(type)\", \"null\"]")
            return "null for \(name) of \(object)"
        },
        { mutation in
            guard let (object, name) = mutation.property() else { return nil }
            mutation.root[object + ["properties", name, "deprecated"]] = .scalar("true")
            return "deprecate \(name) of \(object)"
        },
        { mutation in
            guard let (object, _) = mutation.property() else { return nil }
            let path = object + ["additionalProperties"]
            mutation.root[path] = mutation.root[path] == nil ? mutation.schema() : nil
            return "toggle additional properties of \(object)"
        },
        { mutation in
            let components = ["components", "schemas"]
            guard let name = mutation.pick(mutation.root[components]?.keys ?? []) else { return nil }
            mutation.root[components]?.rename(name, to: name + "Model")
            mutation.root = mutation.json(
                mutation.root.text.replacing("#/components/schemas/\(name)\"", with: "#/components/schemas/\(name)Model\"")
            )
            return "rename component \(name)"
        },
        { mutation in
            guard let name = mutation.pick(mutation.root["components"]?["schemas"]?.keys ?? []) else { return nil }
            mutation.root[["components", "schemas", name, "x-swift-name"]] = .scalar("\"Named\(name)\"")
            return "name component \(name)"
        },
        { mutation in
            guard let name = mutation.pick(mutation.root["components"]?["schemas"]?.keys ?? []) else { return nil }
            mutation.root[["components", "schemas", name]] = mutation.schema()
            return "replace component \(name)"
        },
        { mutation in
            mutation.root[["components", "schemas", "Added"]] = mutation.schema()
            return "add a component"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "items" && $1["type"] != nil }) else { return nil }
            mutation.root[path] = mutation.schema()
            return "retype \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "$ref" && $1.string != nil }) else { return nil }
            guard let name = mutation.pick(mutation.root["components"]?["schemas"]?.keys ?? []) else { return nil }
            mutation.root[path] = .scalar("\"#/components/schemas/\(name)\"")
            return "refer to \(name) from \(path)"
        },
    ]

    // MARK: - Values and unions

    static let valueChanges: [Change] = [
        { mutation in
            guard let path = mutation.pick({ $0.last == "enum" && $1.elements.first?.string != nil }) else { return nil }
            mutation.root[path + ["-"]] = .scalar("\"\(mutation.newName())\"")
            return "add a value to \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "enum" && $1.elements.count > 1 }) else { return nil }
            mutation.root[path + ["0"]] = nil
            return "remove a value from \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "enum" && $1.elements.first?.string != nil }) else { return nil }
            mutation.root[path + ["0"]] = .scalar("\"\(mutation.newName())\"")
            return "replace a value of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "enum" && $1.elements.first?.string != nil }),
                let value = mutation.root[path + ["0"]]?.string
            else { return nil }
            mutation.root[Array(path.dropLast()) + ["x-swift-names"]] = mutation.json("{\"\(value)\": \"\(mutation.newName())\"}")
            return "name a value of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "enum" && $1.elements.count > 1 }) else { return nil }
            mutation.root[path]?.swap(0, 1)
            return "swap values of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "oneOf" && $1.elements.count > 1 }) else { return nil }
            mutation.root[path + ["\(mutation.isHeads() ? 0 : 1)"]] = nil
            return "remove a member of \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ path, _ in path.last == "oneOf" }), let name = mutation.pick(["Problem", "Ticket", "Pet"])
            else {
                return nil
            }
            mutation.root[path + ["-"]] = mutation.json(##"{"$ref": "#/components/schemas/\##(name)"}"##)
            return "add \(name) to \(path)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "mapping" && !$1.keys.isEmpty }) else { return nil }
            guard let key = mutation.pick(mutation.root[path]?.keys ?? []) else { return nil }
            let new = mutation.newName()
            mutation.root[path]?.rename(key, to: new)
            return "rename the mapping of \(key)"
        },
        { mutation in
            guard let path = mutation.pick({ $0.last == "discriminator" && $1["propertyName"] != nil }) else { return nil }
            mutation.root[path] = nil
            return "remove the discriminator"
        },
    ]
}
