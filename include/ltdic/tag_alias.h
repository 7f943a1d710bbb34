/*
 * ltdic/tag_alias.h - tags under older names, kept for source compatibility.
 *
 * The names of the current dictionary are in ltdictags.h.
 */
#ifndef LTDIC_TAG_ALIAS_H
#define LTDIC_TAG_ALIAS_H

/* Not a tag. */
#define TAG_UNDEFINED_TYPE 0

/* Older or differently spelt names of standard tags, and retired ones. */
#define TAG_END_MESSAGE_SET                               0x00005020
#define TAG_OLD_MAGNIFICATION_TYPE                        0x00005180
#define TAG_NUCLEAR_MEDICINE_SERIES_TYPE_RETIRED          0x00080042
#define TAG_ADMITTING_DIAGNOSIS_CODE_SEQUENCE             0x00081084
#define TAG_REFERENCED_STUDY_COMPONENT_SEQUENCE           0x00081111
#define TAG_TRANSDUCER_POSITION_RETIRED                   0x00082200
#define TAG_TRANSDUCER_ORIENTATION_RETIRED                0x00082204
#define TAG_ANATOMIC_STRUCTURE_RETIRED                    0x00082208
#define TAG_CONTRAST_ALLERGIES                            0x00102110
#define TAG_RADIONUCLIDE_RETIRED                          0x00180030
#define TAG_ENERGY_WINDOW_CENTERLINE_RETIRED              0x00180032
#define TAG_ENERGY_WINDOW_TOTAL_WIDTH_RETIRED             0x00180033
#define TAG_INTERVENTIONAL_THERAPY_SEQUENCE               0x00180036
#define TAG_INTERVENTIONAL_STATUS                         0x00180038
#define TAG_EFFECTIVE_SERIES_DURATION                     0x00180072
#define TAG_SYNCHRONIZATION_FRAME_OF_REFERENCE            0x0018106B
#define TAG_HARDCOPY_DEVICE_MANFUACTURER_MODEL_NAME       0x0018101B
#define TAG_FRAMING_TYPE                                  0x00181064
#define TAG_ROTATION_OFFSET_RETIRED                       0x00181146
#define TAG_IMAGE_AREA_DOSE_PRODUCT                       0x0018115E
#define TAG_RECEIVING_COIL                                0x00181250
#define TAG_TRANSMITTING_COIL                             0x00181251
#define TAG_PHASE_ENCODING_DIRECTION                      0x00181312
#define TAG_THERMAL_INDEX                                 0x00185024
#define TAG_REGION_LOCATION_MIN_X_0                       0x00186018
#define TAG_REGION_LOCATION_MIN_Y_0                       0x0018601A
#define TAG_REGION_LOCATION_MAX_X_1                       0x0018601C
#define TAG_REGION_LOCATION_MAX_Y_1                       0x0018601E
#define TAG_REFERENCE_PIXEL_X_0                           0x00186020
#define TAG_REFERENCE_PIXEL_Y_0                           0x00186022
#define TAG_TM_LINE_POSITION_X_0                          0x0018603D
#define TAG_TM_LINE_POSITION_Y_0                          0x0018603F
#define TAG_TM_LINE_POSITION_X_1                          0x00186041
#define TAG_TM_LINE_POSITION_Y_1                          0x00186043
#define TAG_DETECTOR_ACTIVE_DIMENSIONS                    0x00187026
#define TAG_EXPOSURE_TIME_IN_NANO_S                       0x00188150
#define TAG_XRAY_TUBE_CURRENT_IN_NANO_A                   0x00188151
#define TAG_CARDIAC_TRIGGER_SEQUENCE                      0x00189118
#define TAG_CHEMICAL_SHIFTS_MINIMUM_INTEGRATION_LIMIT     0x00189195
#define TAG_CHEMICAL_SHIFTS_MAXIMUM_INTEGRATION_LIMIT     0x00189196
#define TAG_ISOTOPE_NUMBER_RETIRED                        0x00200014
#define TAG_PHASE_NUMBER_RETIRED                          0x00200015
#define TAG_INTERVAL_NUMBER_RETIRED                       0x00200016
#define TAG_TIME_SLOT_NUMBER_RETIRED                      0x00200017
#define TAG_ANGLE_NUMBER_RETIRED                          0x00200018
#define TAG_TRIGGER_DELAY_TIME                            0x00209153
#define TAG_BIPLANE_ACQUISITION_SEQUENCE                  0x00285000
#define TAG_MASK_POINTER_RETIRED                          0x00286030
#define TAG_WAVEFORM_SAMPLE_VALUE_REPRESENTATION          0x003A0103
#define TAG_DIFFERENTIAL_CHANNEL_SOURCE_MODIFIERS         0x003A020B
#define TAG_SCHEDULED_ACTION_ITEM_CODE_SEQUENCE           0x00400008
#define TAG_REFERENCED_STANDALONE_SOP_INSTANCE_SEQUENCE   0x00400220
#define TAG_PERFORMED_ACTION_ITEM_SEQUENCE                0x00400260
#define TAG_COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEPS     0x00400280
#define TAG_BILLING_SUPPLIES_AND_DEVICES_SEQUENCE_RETIRED 0x00400324
#define TAG_PLACER_ORDER_NUMBER_PROCEDURE_RETIRED         0x00401006
#define TAG_FILLER_ORDER_NUMBER_PROCEDURE_RETIRED         0x00401007
#define TAG_PERSONS_ADDRESS                               0x00401102
#define TAG_PERSONS_TELEPHONE_NUMBERS                     0x00401103
#define TAG_INPUT_INFORMATIONSEQUENCE                     0x00404021
#define TAG_TOPIC_KEY_WORDS                               0x00880912
#define TAG_REFERENCED_VOI_LUT_BOX_SEQUENCE_RETIRED       0x20200140
#define TAG_OVERLAY_MODE_RETIRED                          0x20400090
#define TAG_THRESHOLD_DENSITY_RETIRED                     0x20400100
#define TAG_REFERENCED_PRINT_JOB_SEQUENCE_2120            0x21200070
#define TAG_TREATMENT_INTENT                              0x300A000A
#define TAG_NUMBER_OF_FRACTIONS_PER_DAY                   0x300A0079
#define TAG_HIGHDOSE_TECHNIQUE_TYPE                       0x300A00C7
#define TAG_AIR_KERMA_RATE_REFERENCE_DATE                 0x300A022C
#define TAG_AIR_KERMA_RATE_REFERENCE_TIME                 0x300A022E
#define TAG_REFERENCED_OVERLAY_SEQUENCE_50XX              0x50002600
#define TAG_LEAD_BITMAP                                   0x7FE00010
#define TAG_REFERENCED_OVERLAY_GROUP                      0x50002610

#endif
