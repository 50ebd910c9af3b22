/// The identifiers for the properties and values of an API. The same texts occur many times, and each is converted once.
struct Identifiers {
    private var members: [String: String] = [:]
    private var cases: [String: String] = [:]

    init(of shaped: ShapedAPI) {
        for id in shaped.declarations.ids {
            let schema =
                shaped.declarations.isForm(id) ? shaped.graph.target(of: shaped.declarations[id].schema) : shaped.declarations[id].schema
            switch shaped.shapes.shape(of: schema) {
            case .object(let object): add(object.properties)
            case .tuple(let tuple): add(tuple.elements)
            case .stringEnumeration(let values):
                for value in values where cases[value] == nil && Identifier.isCase(value) { cases[value] = Identifier.enumCase(value) }
            case .integerEnumeration, .union, .anything, .reference, .builtIn, .chosen, .array, .dictionary: break
            }
        }
    }

    private mutating func add(_ properties: [ObjectShape.Property]) {
        for property in properties where members[property.name] == nil { members[property.name] = Identifier.member(property.name) }
    }

    /// Returns the name of a property.
    func member(_ name: String) -> String { members[name] ?? Identifier.member(name) }

    /// Returns the name of an enum value.
    ///
    /// - Parameter spellsHyphens: Whether a hyphen before a number is a minus sign.
    func value(_ text: String, ofOrder isOrder: Bool, spellsHyphens: Bool) -> String {
        cases[text] ?? Identifier.value(text, ofOrder: isOrder, spellsHyphens: spellsHyphens)
    }
}
