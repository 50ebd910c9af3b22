/// The rule about shadowing: nothing in an inner scope has the name of a type that the code there mentions and that is declared further
/// out, since the compiler would find the inner one instead.
///
/// Types are named from the outside inwards, so the outer names are known when an inner scope begins. Only the functions below know which
/// names matter in which scope; whoever gives names asks ``hides(_:)`` or takes them from a scope that reserves them.
struct Shadowing: Sendable {
    /// The mentioned types that are named before those of the scope.
    var earlier: Set<String> = []
    /// All other mentioned types, which matter only if a name in the scope is exactly the same.
    var later: Set<String> = []
    /// Whether members matter, too: in a script without capitals, they have the names of types.
    private var hasMembers = false

    /// No mentioned types.
    init() {}

    /// Returns whether something in the scope with this name would hide a type.
    func hides(_ name: String) -> Bool {
        earlier.contains(name) || later.contains(name) || (hasMembers && Identifier.isMemberToo(name))
    }
}

extension Shadowing {
    /// In a declaration: the types that its code mentions and those that the code of its outermost declaration does, which contains it.
    static func inDeclaration(_ own: Shadowing, within root: Shadowing) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = own.earlier.union(root.earlier)
        shadowing.later = own.later.union(root.later)
        return shadowing
    }

    /// In the client, whose methods mention any type at the top: those of the wanted names that aren't free there.
    static func inClient(of wanted: [String], _ topLevel: NameScope) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = Set(wanted.filter { !topLevel.isFree($0) })
        return shadowing
    }

    /// For the type of a group, which a property of the client mentions: the client's nested types, and its members.
    static func ofGroups(nestedInClient types: Set<String>) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = types
        shadowing.hasMembers = true
        return shadowing
    }

    /// In a method, whose arguments are named like members: the types of schemas that are, too.
    static func inArguments(_ types: [String]) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = Set(types.filter(Identifier.isMemberToo))
        return shadowing
    }
}

extension NameScope {
    /// Takes the name of a nested type in a scope that reserves the earlier names.
    mutating func takeNested(_ wanted: String, _ shadowing: Shadowing) -> String {
        // Its own case or property would have the same name.
        let name = take(Identifier.isMemberToo(wanted) ? wanted + "Value" : wanted, else: "Value")
        guard shadowing.later.contains(name) else { return name }
        for other in shadowing.later { reserve(other) }
        return take(name, else: "Value")
    }
}
