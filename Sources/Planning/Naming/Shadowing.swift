/// The rule about shadowing: no declaration in an inner scope has the name of an outer type that the code there mentions, since the
/// compiler would find the inner one instead.
///
/// Types are named from the outside inwards, so the outer names are known when an inner scope begins. Only the functions below determine
/// the relevant names of a scope. To choose a name, use ``hides(_:)`` or take it from a scope that reserves them.
struct Shadowing: Sendable {
    /// The mentioned types that are named before those of the scope.
    var earlier: Set<String> = []
    /// All other mentioned types, which are only relevant for exactly the same name.
    var later: Set<String> = []
    /// Whether members can shadow types, as in scripts without capitals.
    private var hasMembers = false

    /// No mentioned types.
    init() {}

    /// Returns whether something in the scope with this name would hide a type.
    func hides(_ name: String) -> Bool {
        earlier.contains(name) || later.contains(name) || (hasMembers && Identifier.isMemberToo(name))
    }
}

extension Shadowing {
    /// In a declaration: the types that its code and that of its outermost declaration mention.
    static func inDeclaration(_ own: Shadowing, within root: Shadowing) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = own.earlier.union(root.earlier)
        shadowing.later = own.later.union(root.later)
        return shadowing
    }

    /// In the client, whose methods mention any top-level type: the wanted names that aren't free at the top level.
    static func inClient(of wanted: [String], _ topLevel: NameScope) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = Set(wanted.filter { !topLevel.isFree($0) })
        return shadowing
    }

    /// For the type of a group, which a property of the client mentions: the client's nested types and members.
    static func ofGroups(nestedInClient types: Set<String>) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = types
        shadowing.hasMembers = true
        return shadowing
    }

    /// In a method, whose arguments are named like members: the types of schemas that are named so, too.
    static func inArguments(_ types: [String]) -> Shadowing {
        var shadowing = Shadowing()
        shadowing.earlier = Set(types.filter(Identifier.isMemberToo))
        return shadowing
    }
}
