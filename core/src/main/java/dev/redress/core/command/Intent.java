package dev.redress.core.command;

import dev.redress.core.record.Fingerprinted;

/**
 * What a command asks for. The family is closed; a host's own transitions are asked for with {@link Step}.
 *
 * <p>Personal words in it are not sealed yet; they are when they become events. {@code toString} shows none.
 */
public sealed interface Intent extends Fingerprinted
        permits Act,
                AddPart,
                AnswerRemedy,
                Assess,
                Assign,
                Attach,
                Await,
                CarryOut,
                ChangeFacts,
                Decide,
                EndReferral,
                Extend,
                FindCause,
                FinishTask,
                GiveTask,
                Hear,
                LinkTo,
                Merge,
                NameAction,
                Note,
                OfferRemedy,
                Reach,
                Receive,
                Refer,
                ReleaseDue,
                ResetClock,
                ResolveAtOnce,
                Resume,
                SetDue,
                Step,
                TakeOver,
                Tell {

    /**
     * By which name the lifecycle knows it.
     *
     * @return a verb in small letters with hyphens, such as {@code offer-remedy}
     */
    String verb();

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * An answer for each.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * Act.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R act(Act intent);

        /**
         * Add part.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R addPart(AddPart intent);

        /**
         * Answer remedy.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R answerRemedy(AnswerRemedy intent);

        /**
         * Assess.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R assess(Assess intent);

        /**
         * Assign.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R assign(Assign intent);

        /**
         * Attach.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R attach(Attach intent);

        /**
         * Await.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R await(Await intent);

        /**
         * Carry out.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R carryOut(CarryOut intent);

        /**
         * Change facts.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R changeFacts(ChangeFacts intent);

        /**
         * Decide.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R decide(Decide intent);

        /**
         * End referral.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R endReferral(EndReferral intent);

        /**
         * Extend.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R extend(Extend intent);

        /**
         * Find cause.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R findCause(FindCause intent);

        /**
         * Finish task.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R finishTask(FinishTask intent);

        /**
         * Give task.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R giveTask(GiveTask intent);

        /**
         * Hear.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R hear(Hear intent);

        /**
         * Link to.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R linkTo(LinkTo intent);

        /**
         * Merge.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R merge(Merge intent);

        /**
         * Name action.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R nameAction(NameAction intent);

        /**
         * Note.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R note(Note intent);

        /**
         * Offer remedy.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R offerRemedy(OfferRemedy intent);

        /**
         * Reach.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R reach(Reach intent);

        /**
         * Receive.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R receive(Receive intent);

        /**
         * Refer.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R refer(Refer intent);

        /**
         * Release due.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R releaseDue(ReleaseDue intent);

        /**
         * Reset clock.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R resetClock(ResetClock intent);

        /**
         * Resolve at once.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R resolveAtOnce(ResolveAtOnce intent);

        /**
         * Resume.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R resume(Resume intent);

        /**
         * Set due.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R setDue(SetDue intent);

        /**
         * Step.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R step(Step intent);

        /**
         * Take over.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R takeOver(TakeOver intent);

        /**
         * Tell.
         *
         * @param intent what is asked for
         * @return the answer
         */
        R tell(Tell intent);
    }
}
