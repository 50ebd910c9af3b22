import APIDescription

extension ClientPlan {
    /// The parts that the user's code can use. A runtime in another module has all of them.
    package var availableFeatures: Set<RuntimeFeature> {
        switch options.runtime {
        case .copy(let included): runtimeFeatures.union(included.closed)
        case .copyAll, .none, .importing: Set(RuntimeFeature.allCases)
        }
    }

    /// The parts of the runtime that the client uses, without those that only the options include.
    ///
    /// A client without operations and models has all of them, since it can only hold the runtime for other clients.
    package var runtimeFeatures: Set<RuntimeFeature> {
        if groups.isEmpty, clientOperations == nil, models.isEmpty { return Set(RuntimeFeature.allCases) }
        var features: Set<RuntimeFeature> = client.hasPaging ? [.paging] : []
        if client.credentials.contains(where: \.mayFetchTokens) { features.insert(.clientCredentials) }
        if webhooks != nil { features.insert(.webhooks) }
        if !chosenTypes.isEmpty { features.insert(.chosenTypes) }
        for operation in offers.flatMap(\.operations) { features.formUnion(operation.runtimeFeatures) }
        for declaration in models.flatMap(\.declaration.withNested) { features.formUnion(declaration.runtimeFeatures) }
        if options.hasSamples {
            features.insert(.callStubs)
            if features.contains(.eventStreams) { features.insert(.stubEvents) }
            if features.contains(.jsonLines) { features.insert(.stubLines) }
        }
        return features.closed
    }
}

extension GroupedOperation {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        var features = signature.success.runtimeFeatures.union(signature.problem.runtimeFeatures)
        for argument in signature.arguments {
            features.formUnion(argument.type.runtimeFeatures)
            switch argument.stream {
            case .lines: features.insert(.jsonLines)
            case .parts: features.insert(.multipartStreams)
            case nil: break
            }
        }
        for payload in outcomes.flatMap(\.cases).compactMap(\.payload) { features.formUnion(payload.runtimeFeatures) }
        for field in headers?.fields ?? [] { features.formUnion(field.type.runtimeFeatures) }
        if waiting != nil { features.insert(.longRunning) }
        if documentsValidation { features.insert(.caching) }
        guard case .built(let request) = request else { return features }
        switch request.body?.coding {
        case .multipart: features.insert(.multipartForms)
        case .lines: features.insert(.jsonLines)
        case .parts: features.insert(.multipartStreams)
        case .json, .form, .data, .text, .textValue, nil: break
        }
        for coding in (request.successes + request.problems).flatMap(\.codings) { features.formUnion(coding.kind.runtimeFeatures) }
        return features
    }
}

extension GroupedOperation {
    /// Whether the description documents how a request asks if the client's copy of the response is current: by its tag, or by its date.
    package var documentsValidation: Bool {
        let validators = [("if-none-match", "etag"), ("if-modified-since", "last-modified")]
        return signature.method == .get
            && validators.contains { condition, validator in
                signature.arguments.contains { $0.origin.isHeader(condition) }
                    && headers?.fields.contains { $0.wireName.lowercased() == validator } ?? false
            }
    }
}

extension OperationSignature.Argument.Origin {
    /// - Parameter name: The name in lower case.
    fileprivate func isHeader(_ name: String) -> Bool {
        guard case .parameter(let own, .header) = self else { return false }
        return own.lowercased() == name
    }
}

extension ResponseCase.Coding.Kind {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        switch self {
        case .data: [.downloads]
        case .lines: [.jsonLines]
        case .parts: [.multipartStreams]
        case .events, .rawEvents, .eventEnvelopes: [.eventStreams]
        case .json, .none, .text, .textValue, .undecoded: []
        }
    }
}

extension Payload<QualifiedName> {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        switch self {
        case .body(let type): type.runtimeFeatures
        case .eventStream(let type): type.runtimeFeatures.union([.eventStreams])
        case .lines(let type): type.runtimeFeatures.union([.jsonLines])
        case .parts(let type): type.runtimeFeatures.union([.multipartStreams])
        }
    }
}

extension Declaration {
    /// Nested declarations aren't included.
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        switch self {
        case .structure(let structure):
            structure.properties.reduce(into: structure.formatFeatures) { $0.formUnion($1.runtimeFeatures) }
                .union(structure.additionalProperties?.valueType.runtimeFeatures ?? [])
        case .union(let union):
            union.cases.reduce(into: union.sharedProperties.contains(where: \.isNullable) ? [.nullable] : []) {
                $0.formUnion($1.type.runtimeFeatures)
            }
        case .alias(let alias), .wrapper(let alias): alias.type.runtimeFeatures
        case .openEnum: []
        }
    }
}

extension Structure {
    fileprivate var formatFeatures: Set<RuntimeFeature> {
        switch format {
        case .multipart: [.multipartForms]
        case .json, .array: []
        }
    }
}

extension StoredProperty {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        var features = type.runtimeFeatures
        let isNullable = presence == .optionalNullable
        if isNullable { features.insert(.nullable) }
        if presence == .optionalOrNull { features.insert(.nulls) }
        if isEmbedded { features.insert(.embeddedJSON) }
        if isIndirect { features.formUnion(isNullable ? [.indirect, .nullableIndirect] : [.indirect]) }
        if isNullable, type.hasForm { features.insert(.nullableForms) }
        return features
    }
}

extension ValueType {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        switch self {
        case .builtIn(let type): type.runtimeFeatures
        case .chosen, .declared: []
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.runtimeFeatures
        }
    }
}

extension BuiltInType {
    fileprivate var runtimeFeatures: Set<RuntimeFeature> {
        switch self {
        case .decimal: [.decimals]
        case .decimalText: [.decimals, .forms]
        case .httpDate, .unixSeconds, .unixTime, .unixTimeText, .base64URL: [.forms]
        case .clockTime: [.clockTimes]
        case .duration: [.durations]
        case .fileUpload, .multipartForm: [.multipartForms]
        case .event: [.eventStreams]
        case .string, .bool, .int, .int32, .int64, .uint64, .double, .float, .date, .calendarDate, .uuid, .url, .data, .json, .void, .never:
            []
        }
    }
}
