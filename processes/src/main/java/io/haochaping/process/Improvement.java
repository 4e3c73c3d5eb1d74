package io.haochaping.process;

import java.util.Set;

/** The process {@code improvement} (整改事项): its names, as the model and its decisions have them. */
public final class Improvement {

    public static final String KEY = "improvement";

    /** The decision that proposes what to do; evaluated by the process itself. */
    public static final String DECISION_TRIAGE = "improvement-triage";
    /** The decision that says from how many bad reviews within how many days on a problem is a concentrated one. */
    public static final String DECISION_CONCENTRATION = "improvement-concentration";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Set.of("improvementTriagers", "improvementOfficers", "improvementAcceptors", "improvementAssessors",
            "improvementForwarders", "improvementAnswerers", "dutyLimits", "remindOfDuty", "escalateDuty");

    private Improvement() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String TRIAGE = "Task_TriageImprovement";
        public static final String CARRY_OUT = "Task_CarryOutImprovement";
        public static final String ACCEPT = "Task_AcceptImprovement";
        public static final String RECORD_EFFECT = "Task_RecordEffect";
        public static final String RECORD_REPLY = "Task_RecordSuperiorReply";
        public static final String ANSWER = "Task_AnswerComment";

        public static final Set<String> ALL = Set.of(TRIAGE, CARRY_OUT, ACCEPT, RECORD_EFFECT, RECORD_REPLY, ANSWER);

        private Tasks() {
        }
    }

    /** Ids of the end events that end a matter. */
    public static final class Ends {
        public static final String ACCEPTED = "EndEvent_ImprovementAccepted";
        public static final String EFFECT_SHOWN = "EndEvent_EffectShown";
        public static final String SUPERIOR_REPLIED = "EndEvent_SuperiorReplied";
        public static final String COMMENT_ANSWERED = "EndEvent_CommentAnswered";
        /** Every review behind a concentrated problem was excluded. */
        public static final String UNFOUNDED = "EndEvent_ProblemUnfounded";

        public static final Set<String> ALL = Set.of(ACCEPTED, EFFECT_SHOWN, SUPERIOR_REPLIED, COMMENT_ANSWERED, UNFOUNDED);

        private Ends() {
        }
    }

    /** Names of the messages that reach an instance. */
    public static final class Messages {
        public static final String PROBLEM_UNFOUNDED = "problem-unfounded";

        private Messages() {
        }
    }

    /** What the engine may hold about a matter: never a text, never a person. */
    public static final class Variables {
        public static final String IMPROVEMENT_NO = "improvementNo";
        public static final String SOURCE = "source";
        public static final String JURISDICTION = "jurisdiction";
        public static final String POLICY = "policy";
        public static final String POLICY_VERSION = "policyVersion";
        public static final String SUBJECT = "subject";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String REPETITION = "repetition";
        public static final String COMPETENCE = "competence";
        public static final String PROPOSAL = "proposal";
        public static final String DISPOSITION = "disposition";
        public static final String PLANNED_DATE = "plannedDate";
        public static final String ACCEPTED = "accepted";
        public static final String EFFECT_DUE = "effectDue";
        public static final String EFFECT_SHOWN = "effectShown";

        public static final Set<String> ALL = Set.of(IMPROVEMENT_NO, SOURCE, JURISDICTION, POLICY, POLICY_VERSION, SUBJECT, UNIT_CODE, UNIT_NAME,
                REPETITION, COMPETENCE, PROPOSAL, DISPOSITION, PLANNED_DATE, ACCEPTED, EFFECT_DUE, EFFECT_SHOWN);

        private Variables() {
        }
    }
}
