import APIDescription
import JSONReading

/// The default arguments of initializers and methods.
///
/// The only allowed value of a required argument is its default, and so is the value that a path's key has for a parameter. With
/// `appliesDefaults`, the `default` of a schema (JSON Schema 2020-12, Validation, 9.2) is the default argument as well, if a Swift
/// expression for it can't fail. Dates are parsed and objects are built, so their defaults are only documented. Decoding isn't affected.
struct DefaultArguments {
    let shaped: ShapedAPI
    let names: Names
    /// Whether `default` in the description becomes a default argument.
    let appliesDefaults: Bool

    private static let depthLimit = 8

    private var graph: SchemaGraph { shaped.graph }

    /// Returns the default argument for a property.
    func argument(of property: ObjectShape.Property, presence: StoredProperty.Presence) -> ExampleValue? {
        if appliesDefaults, let node = defaultNode(of: property.schema) {
            switch presence {
            case .required: if let value = value(of: property.schema, node) { return value }
            case .optional, .optionalOrNull: if let value = value(of: property.schema, node)?.asOptional { return value }
            case .nullable: if let value = node.isNull ? .null : value(of: property.schema, node)?.asOptional { return value }
            case .optionalNullable:
                if node.isNull { return .member("null") }
                if let value = value(of: property.schema, node) { return .caseHolding("value", value) }
            }
        }
        return presence == .required ? onlyValue(of: property.schema) : nil
    }

    /// Returns the default argument for a parameter.
    func argument(of parameter: ParameterShape) -> ExampleValue? {
        guard let schema = parameter.schema else { return nil }
        let isRequired = parameter.parameter.isRequired
        if let argument = valueInPath(of: parameter, schema) { return isRequired ? argument : argument.asOptional }
        if appliesDefaults, !parameter.isText, let node = defaultNode(of: schema), let value = value(of: schema, node),
            let argument = isRequired ? value : value.asOptional
        {
            return argument
        }
        return isRequired && !parameter.isText ? onlyValue(of: schema) : nil
    }

    /// The value that the path's key has for a parameter, as the kind of value that its type takes.
    private func valueInPath(of parameter: ParameterShape, _ schema: SchemaID) -> ExampleValue? {
        guard let text = parameter.parameter.valueInPath, !parameter.isText, !parameter.isJSON else { return nil }
        var values: [JSONNodeValue] = [.string(text)]
        if let bool = Bool(text) { values.append(.bool(bool)) }
        if Double(text)?.isFinite == true { values.append(.number(JSONNumberText(text: text))) }
        return values.lazy.compactMap { self.value(of: schema, JSONNode(value: $0, location: parameter.parameter.location)) }.first
    }

    private func defaultNode(of id: SchemaID) -> JSONNode? {
        graph.table[id].defaultValue ?? graph.table[graph.target(of: id)].defaultValue
    }
}

// MARK: - One possible value

extension DefaultArguments {
    /// Returns the only value that a schema allows; `nil` if there are several or unknown ones.
    func onlyValue(of id: SchemaID, depth: Int = 0) -> ExampleValue? {
        guard depth < Self.depthLimit, !graph.isNullable(id) else { return nil }
        switch shaped.shapes.shape(of: id) {
        case .reference(let target): return onlyValue(of: target, depth: depth + 1)
        case .stringEnumeration(let values): return values.count == 1 ? member(0, of: id) : nil
        case .integerEnumeration(let values): return values.count == 1 ? member(0, of: id) : nil
        case .builtIn(.bool), .builtIn(.double):
            let schema = graph.table[id]
            guard let values = schema.enumeration ?? schema.constant.map({ [$0] }), values.count == 1 else { return nil }
            return value(of: id, values[0])
        case .object(let object):
            // All properties are required and have a single value each.
            guard case .ignored = object.additionalProperties, !object.properties.isEmpty, shaped.declarations[id] != nil else {
                return nil
            }
            let isConstant = object.properties.allSatisfy { property in
                shaped.presence(of: property, in: id) == .required && onlyValue(of: property.schema, depth: depth + 1) != nil
            }
            return isConstant ? .initializer([]) : nil
        case .anything, .builtIn, .chosen, .array, .dictionary, .tuple, .union: return nil
        }
    }

    /// Returns the case of an enumeration.
    private func member(_ index: Int, of id: SchemaID) -> ExampleValue? {
        guard var declaration = shaped.declarations[id] else { return nil }
        if case .sameEnumeration(let first) = shaped.declarations[declaration].kind, names.types[first] == names.types[declaration] {
            declaration = first
        }
        let members = names.members[declaration.index].list
        return index < members.count ? .member(members[index]) : nil
    }
}

// MARK: - Defaults of the description

extension DefaultArguments {
    /// Returns a JSON value as a Swift expression of a schema's type; `nil` if it isn't a valid value or the expression could fail.
    private func value(of id: SchemaID, _ node: JSONNode, depth: Int = 0) -> ExampleValue? {
        guard depth < Self.depthLimit else { return nil }
        switch shaped.shapes.shape(of: id) {
        case .reference(let target): return value(of: target, node, depth: depth + 1)
        case .builtIn(let type): return scalar(type, node)
        case .anything: return json(node)
        case .stringEnumeration(let values):
            return node.string.flatMap { text in values.firstIndex { $0.utf8.elementsEqual(text.utf8) } }.flatMap { member($0, of: id) }
        case .integerEnumeration(let values):
            return node.number?.integer.flatMap { values.firstIndex(of: $0) }.flatMap { member($0, of: id) }
        case .array(let element):
            guard let nodes = node.array else { return nil }
            return all(nodes) { self.element(of: element, $0, depth) }.map { .array($0) }
        case .dictionary(let element):
            guard let members = node.object?.members else { return nil }
            return all(members) { member in
                self.element(of: element, member.value, depth).map { .init(key: member.key, value: $0) }
            }.map { .dictionary($0) }
        // The initializer of an object could call itself by the defaults of its own properties; reading JSON can fail.
        case .object, .tuple, .union, .chosen: return nil
        }
    }

    private func element(of id: SchemaID?, _ node: JSONNode, _ depth: Int) -> ExampleValue? {
        guard let id else { return json(node) }
        if node.isNull, graph.isNullable(id) { return .null }
        return value(of: id, node, depth: depth + 1)
    }

    private func scalar(_ type: BuiltInType, _ node: JSONNode) -> ExampleValue? {
        switch type {
        case .string: return node.string.flatMap { $0.utf8.count <= 200 ? .string($0) : nil }
        case .bool: return node.bool.map { .bool($0) }
        case .int, .int64: return node.number?.integer.map { .number("\($0)") }
        case .int32: return node.number?.integer.flatMap { Int32(exactly: $0) }.map { .number("\($0)") }
        case .uint64: return node.number?.integer.flatMap { UInt64(exactly: $0) }.map { .number("\($0)") }
        case .double, .float:
            guard let number = node.number?.double, number.isFinite, type == .double || number.magnitude < 1e38 else { return nil }
            return .number("\(number)")
        case .json: return json(node)
        // A literal with a decimal point would be converted via `Double`.
        case .decimal: return node.number?.integer.map { .number("\($0)") }
        case .decimalText: return node.string.flatMap { Int($0) }.map { .number("\($0)") }
        case .date, .httpDate, .unixSeconds, .unixTime, .unixTimeText, .calendarDate, .clockTime, .duration, .uuid, .url, .data, .base64URL,
            .fileUpload,
            .multipartForm, .event, .void, .never:
            return nil
        }
    }

    /// Returns JSON as literals of `JSONValue`.
    private func json(_ node: JSONNode, depth: Int = 0) -> ExampleValue? {
        guard depth < Self.depthLimit else { return nil }
        switch node.value {
        case .null: return .member("null")
        case .bool(let bool): return .bool(bool)
        case .number(let number):
            if let integer = number.integer { return .number("\(integer)") }
            return number.double.isFinite ? .number("\(number.double)") : nil
        case .string(let text): return .string(text)
        case .array(let elements): return all(elements) { json($0, depth: depth + 1) }.map { .array($0) }
        case .object(let object):
            return all(object.members) { member in
                json(member.value, depth: depth + 1).map { .init(key: member.key, value: $0) }
            }.map { .dictionary($0) }
        }
    }

    /// Returns the transformed elements; `nil` if one can't be transformed or there are too many for a declaration.
    private func all<Element, Result>(_ elements: [Element], _ transform: (Element) -> Result?) -> [Result]? {
        guard elements.count <= 20 else { return nil }
        let results = elements.compactMap(transform)
        return results.count == elements.count ? results : nil
    }
}

extension ExampleValue {
    /// The value for an optional type, whose own cases shadow those of an enum.
    fileprivate var asOptional: ExampleValue? {
        if case .member(let name) = self, ["none", "some"].contains(name.text) { return nil }
        return self
    }
}

extension StoredProperty {
    /// The argument of the initializer that takes plain values instead of `Nullable`; `nil` if it omits the property.
    package var plainDefault: ExampleValue? {
        guard case .caseHolding(_, let value)? = defaultValue else { return nil }
        return value.asOptional
    }
}
