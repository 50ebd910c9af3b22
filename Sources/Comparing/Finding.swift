/// One difference between two clients, as their callers see it.
package struct Finding: Sendable, Hashable {
    /// The effect of a difference on callers, most severe first.
    package enum Effect: String, Sendable, CaseIterable {
        /// Code that called the old client doesn't compile with the new one.
        case sourceBreaking = "source-breaking"
        /// The code compiles, but a value is refused or has another meaning; also in apps that were built with the old client.
        case behaviourBreaking = "behaviour-breaking"
        /// A `switch` that lists every case without `default` doesn't compile.
        case exhaustiveSwitch = "exhaustive-switch"
        case addition
        case deprecation
        case documentation
    }

    package var effect: Effect
    /// The operation or type as Swift spells it: `mix.sessions.rewind(id:_:)`, `SessionData.title`.
    package var subject: String
    /// A clause that follows the subject: `was removed`.
    package var change: String
    /// The spelling in the old client; `nil` if there is none.
    package var old: String?
    /// The spelling in the new client; `nil` if there is none.
    package var new: String?
    /// The JSON pointers into the old and the new description; nil if unknown.
    package var oldPointer: String?
    package var newPointer: String?

    package init(
        _ effect: Effect,
        _ subject: String,
        _ change: String,
        old: String? = nil,
        new: String? = nil,
        oldPointer: String? = nil,
        newPointer: String? = nil
    ) {
        self.effect = effect
        self.subject = subject
        self.change = change
        self.old = old
        self.new = new
        self.oldPointer = oldPointer
        self.newPointer = newPointer
    }
}
