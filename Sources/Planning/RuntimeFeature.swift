/// A part of the runtime that is emitted only if the client uses it: the files of one of its folders.
package enum RuntimeFeature: String, Sendable, CaseIterable {
    case paging = "Paging"
}

extension ClientPlan {
    /// The parts that the client uses.
    package var runtimeFeatures: Set<RuntimeFeature> {
        client.hasPaging ? [.paging] : []
    }
}
