import APIDescription

extension ChosenType {
    /// Returns the type that an `x-swift-type` specifies for a schema.
    enum Resolution {
        case builtIn(BuiltInType)
        /// A type of the user's.
        case other
        /// A built-in type that holds other kinds of values.
        case unsuitable([SchemaType])
    }

    /// - Parameters:
    ///   - kinds: The kinds of the values, without null; empty if they are unknown.
    ///   - schema: Its format decides between the forms of a type.
    func resolved(for kinds: SchemaTypeSet, as schema: Schema) -> Resolution {
        guard module == nil, let forms = Self.forms(named: spelling, schema) else { return .other }
        let fitting = SchemaType.allCases.filter { forms[$0] != nil }
        let types = Set(kinds.map { forms[$0] })
        if let only = types.first, types.count == 1 { return only.map { .builtIn($0) } ?? .unsuitable(fitting) }
        return types.isEmpty ? forms[fitting[0]].map { .builtIn($0) } ?? .other : .unsuitable(fitting)
    }

    /// The form of a built-in type for each kind of JSON that it's read from; `nil` if there is no built-in type of the name.
    private static func forms(named name: String, _ schema: Schema) -> [SchemaType: BuiltInType]? {
        switch name {
        case "String": [.string: .string]
        case "Bool": [.boolean: .bool]
        case "Int": [.integer: .int, .number: .int]
        case "Int32": [.integer: .int32, .number: .int32]
        case "Int64": [.integer: .int64, .number: .int64]
        case "UInt64": [.integer: .uint64, .number: .uint64]
        case "Double": [.integer: .double, .number: .double]
        case "Float": [.integer: .float, .number: .float]
        case "Decimal": [.integer: .decimal, .number: .decimal, .string: .decimalText]
        case "Date":
            [
                .string: [.httpDate, .unixTimeText].contains(schema.stringType) ? schema.stringType : .date,
                .integer: .unixSeconds,
                .number: .unixTime,
            ]
        case "CalendarDate": [.string: .calendarDate]
        case "ClockTime": [.string: .clockTime]
        case "ISO8601Duration": [.string: .duration]
        case "UUID": [.string: .uuid]
        case "URL": [.string: .url]
        case "Data": [.string: schema.stringType == .base64URL ? .base64URL : .data]
        case "JSONValue": Dictionary(uniqueKeysWithValues: SchemaType.allCases.map { ($0, .json) })
        default: nil
        }
    }
}
