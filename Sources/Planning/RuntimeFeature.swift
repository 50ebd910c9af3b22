/// A part of the runtime that is emitted only if the client uses it: the files of one of its folders.
package enum RuntimeFeature: String, Sendable, CaseIterable {
    case paging = "Paging"
    case multipart = "Multipart"
}

extension ClientPlan {
    /// The parts that the client uses; all of them if it has no operations and no models, since it can only hold the runtime for other
    /// clients then.
    package var runtimeFeatures: Set<RuntimeFeature> {
        if groups.isEmpty, clientOperations == nil, models.isEmpty { return Set(RuntimeFeature.allCases) }
        var features: Set<RuntimeFeature> = []
        if client.hasPaging { features.insert(.paging) }
        if client.hasParts { features.insert(.multipart) }
        return features
    }
}
